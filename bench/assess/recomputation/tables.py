"""Reading a canonical facility folder with exact numbers: every cell a Fraction, a blank cell None."""

import csv
import json
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
FACTORS = ROOT / "templates" / "factors"


def number(cell):
    """The exact value of a cell; a blank one is unknown."""
    return None if cell is None or cell.strip() == "" else Fraction(cell.strip())


def rows_of(path):
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def months_between(first, last):
    start, end = (int(m[:4]) * 12 + int(m[5:]) - 1 for m in (first, last))
    return [f"{m // 12}-{m % 12 + 1:02d}" for m in range(start, end + 1)]


class Folder:
    """One facility: its tables, its profile, its two periods as lists of months."""

    def __init__(self, path):
        self.path = Path(path)
        self.name = self.path.name
        self.profile = json.loads((self.path / "facility.json").read_text(encoding="utf-8-sig"))
        self.periods = {
            name: months_between(one["from"], one["to"])
            for name, one in self.profile["periods"].items()
        }
        self._tables = {}

    def table(self, name):
        if name not in self._tables:
            self._tables[name] = self._corrected(name, rows_of(self.path / f"{name}.csv"))
        return self._tables[name]

    def _corrected(self, name, rows):
        """Cells that corrections.csv mends; line 1 is the heading."""
        if name != "corrections":
            for fix in self.table("corrections"):
                if fix["file"] == f"{name}.csv":
                    rows[int(fix["line"]) - 2][fix["column"]] = fix["corrected"]
        return rows


def read_factors():
    values = {}
    for row in rows_of(FACTORS / "factors.csv"):
        if row["value"].strip():
            values[row["id"]] = Fraction(row["value"])
    return values


def read_carriers():
    return rows_of(FACTORS / "carriers.csv")
