"""Linear algebra in exact fractions: slow, and without an error to argue about."""

from fractions import Fraction


def echelon(matrix, columns):
    """Row echelon form over these columns; returns the rows, and how many of them hold a pivot."""
    rows = [list(row) for row in matrix]
    top = 0
    for column in columns:
        at = next((i for i in range(top, len(rows)) if rows[i][column] != 0), None)
        if at is None:
            continue
        rows[top], rows[at] = rows[at], rows[top]
        for i in range(top + 1, len(rows)):
            factor = rows[i][column] / rows[top][column]
            if factor:
                rows[i] = [a - factor * b for a, b in zip(rows[i], rows[top])]
        top += 1
    return rows, top


def independent(matrix):
    """The rows that no others imply, as combinations of them."""
    if not matrix:
        return []
    rows, rank = echelon(matrix, range(len(matrix[0])))
    return rows[:rank]


def solve(matrix, sides):
    """Solves for several right sides by Gauss and Jordan; `sides` has a row for each equation."""
    size = len(matrix)
    rows = [list(a) + list(b) for a, b in zip(matrix, sides)]
    for pivot in range(size):
        at = next(i for i in range(pivot, size) if rows[i][pivot] != 0)
        rows[pivot], rows[at] = rows[at], rows[pivot]
        head = rows[pivot][pivot]
        rows[pivot] = [cell / head for cell in rows[pivot]]
        for i in range(size):
            factor = rows[i][pivot]
            if i != pivot and factor:
                rows[i] = [a - factor * b for a, b in zip(rows[i], rows[pivot])]
    return [row[size:] for row in rows]


def product(a, b):
    return [[sum((x * y for x, y in zip(row, column)), Fraction(0)) for column in zip(*b)] for row in a]


def transpose(matrix):
    return [list(column) for column in zip(*matrix)]


def inverse(matrix):
    size = len(matrix)
    return solve(matrix, [[Fraction(i == j) for j in range(size)] for i in range(size)])
