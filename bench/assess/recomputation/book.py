"""The figures of a facility as they should be: id, value of either period, unit, known months."""

PERIODS = ("base", "reporting")


class Book:
    def __init__(self, periods):
        self.periods = periods
        self.entries = {}
        self.monthly = {}

    def put(self, figure, values, unit, known=None):
        """`values` by period; a figure unknown in both is kept, to be told from one never computed."""
        self.entries[figure] = {"values": values, "unit": unit, "known": known or {}}

    def put_sum(self, figure, monthly, unit):
        """A sum over the months of each period; without rows in a period it is unknown there."""
        if monthly is None:
            return
        self.monthly[figure] = monthly
        beside = {p: monthly.beside(self.periods[p]) for p in PERIODS}
        self.put(
            figure,
            {p: monthly.total(self.periods[p]) for p in PERIODS},
            unit,
            {p: one for p, one in beside.items() if one is not None},
        )

    def put_each(self, figure, unit, compute):
        """`compute(value)` for each period, where `value(id)` gives another figure of that period."""
        self.put(figure, {p: compute(lambda one, p=p: self.value(one, p)) for p in PERIODS}, unit)

    def value(self, figure, period):
        entry = self.entries.get(figure)
        return None if entry is None else entry["values"][period]
