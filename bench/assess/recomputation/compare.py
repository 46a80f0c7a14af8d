"""The program's document beside the numbers recomputed."""

from collections import Counter

from .balances import check_balances
from .baselines import check_baselines
from .book import PERIODS
from .ratios import avoided, decoupling, gaps

TOLERANCE = 1e-9


def is_same(mine, theirs):
    if mine is None or theirs is None:
        return mine is None and theirs is None
    if isinstance(mine, str):
        return mine == theirs
    mine = float(mine)
    return abs(mine - theirs) <= TOLERANCE * max(abs(mine), abs(theirs))


class Comparison:
    def __init__(self, name, document, folder, book):
        self.name, self.document, self.folder, self.book = name, document, folder, book
        self.compared, self.unlike, self.uncovered = Counter(), Counter(), {}
        self.faults = []

    def check(self, what, place, mine, theirs):
        self.compared[what] += 1
        if not is_same(mine, theirs):
            self.unlike[what] += 1
            mine = mine if mine is None or isinstance(mine, str) else float(mine)
            self.faults.append(f"{place}: recomputed {mine}, sxsh says {theirs}")

    def skip(self, what, place):
        self.uncovered.setdefault(what, []).append(place)

    def run(self):
        theirs = {figure["id"]: figure for figure in self.document["figures"]}
        for figure in theirs.values():
            if figure["id"] in self.book.entries:
                self._figure(figure)
            else:
                self.skip("figures", figure["id"])
        for id in self.book.entries:
            if id not in theirs and not self._is_unknown(id):
                self.faults.append(f"{id}: recomputed, but sxsh has no such figure")
        for benchmark in self.document["benchmarks"]:
            mine = gaps(self.book, self.folder)
            if benchmark["id"] in mine:
                self.check("benchmarks", f"{benchmark['id']} gap", mine[benchmark["id"]][0], benchmark["gap"])
            else:
                self.skip("benchmarks", benchmark["id"])
        check_balances(self, self.folder, self.book)
        check_baselines(self, self.folder, self.book)

    def _is_unknown(self, id):
        return all(value is None for value in self.book.entries[id]["values"].values())

    def _figure(self, figure):
        id, entry = figure["id"], self.book.entries[figure["id"]]
        base, value = (entry["values"][period] for period in PERIODS)
        self.check("values", f"{id} base", base, figure["base"])
        self.check("values", f"{id} reporting", value, figure["value"])
        self.check("units", f"{id} unit", entry["unit"], figure["unit"])
        self._change(id, base, value, figure["change"])
        for period in PERIODS:
            self._beside(id, period, entry["known"].get(period), figure.get("known", {}).get(period))
        if figure.get("avoided") is not None:
            self._avoided(figure)
        if "decoupling" in figure:
            self.check("decoupling", f"{id} decoupling", decoupling(self.book, id), figure["decoupling"])

    def _change(self, id, base, value, theirs):
        """As a ratio: a change is what is left of it, and may be as small as rounding."""
        mine = None if base in (None, 0) or value is None else value / base
        self.check("changes", f"{id} change + 1", mine, None if theirs is None else theirs + 1)

    def _avoided(self, figure):
        theirs = figure["avoided"]
        value = theirs["value"] if isinstance(theirs, dict) else theirs
        self.check("avoided use", f"{figure['id']} avoided", avoided(self.book, figure["id"]), value)

    def _beside(self, id, period, mine, theirs):
        if mine is None and theirs is None:
            return
        for key in ("months", "sum"):
            self.check(
                "known months",
                f"{id} {period} known {key}",
                None if mine is None else mine[key],
                None if theirs is None else theirs[key],
            )

    def print_faults(self, verbose):
        for fault in self.faults:
            print(f"- {self.name}: {fault}")
        if verbose:
            for what, places in self.uncovered.items():
                print(f"- {self.name}: not recomputed: {what}: {', '.join(places)}")


def print_table(comparisons):
    """All folders together: what was compared, what differs, what has no second way of computing here."""
    print(f"{len(comparisons)} folders, each number to {TOLERANCE:g} relative\n")
    print("| what | compared | unlike | not recomputed |\n|---|---:|---:|---:|")
    compared, unlike, missing = Counter(), Counter(), Counter()
    for one in comparisons:
        compared += one.compared
        unlike += one.unlike
        missing += Counter({what: len(places) for what, places in one.uncovered.items()})
    for what in sorted({*compared, *missing}):
        print(f"| {what} | {compared[what]} | {unlike[what]} | {missing[what]} |")
    faults = sum(len(one.faults) for one in comparisons)
    print(f"| **all** | {compared.total()} | {unlike.total()} | {missing.total()} |\n")
    print("no difference" if faults == 0 else f"{faults} differences")
