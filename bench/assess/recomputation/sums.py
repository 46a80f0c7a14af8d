"""Sums of a period: a year with a blank month is unknown, the months that are known stand beside it."""

from fractions import Fraction


class Monthly:
    """Values by month. Rows of one month add up; a blank cell makes that month unknown."""

    def __init__(self, unit=None):
        self.unit = unit
        self.values = {}

    def add(self, month, value):
        known = self.values.get(month, Fraction(0))
        self.values[month] = None if known is None or value is None else known + value

    def known(self, months):
        return {m: self.values[m] for m in months if self.values.get(m) is not None}

    def total(self, months):
        known = self.known(months)
        return sum(known.values()) if len(known) == len(months) else None

    def beside(self, months):
        """What stands beside an unknown year: how many months are known, and their sum."""
        known = self.known(months)
        whole = len(known) == len(months)
        return None if whole or not known else {"months": len(known), "sum": sum(known.values())}


def gathered(rows, pick=lambda row: True, value=lambda row: row["quantity"], number=Fraction):
    """Rows that are picked, by month; None where the table has no such row."""
    chosen = [row for row in rows if pick(row)]
    if not chosen:
        return None
    monthly = Monthly()
    for row in chosen:
        cell = (value(row) or "").strip()
        monthly.add(row["month"], number(cell) if cell else None)
    return monthly


def merged(parts):
    """Month by month the sum of several; a month that one of them lacks is unknown."""
    parts = [part for part in parts if part is not None]
    if not parts:
        return None
    whole = Monthly()
    for month in {month for part in parts for month in part.values}:
        for part in parts:
            whole.add(month, part.values.get(month))
    return whole


def scaled(monthly, factor):
    if monthly is None:
        return None
    whole = Monthly()
    for month, value in monthly.values.items():
        whole.add(month, None if value is None else value * factor)
    return whole


def ratio(a, b):
    return None if a is None or b is None or b == 0 else a / b


def minus(a, b):
    return None if a is None or b is None else a - b


def times(a, b):
    return None if a is None or b is None else a * b
