"""Per unit of product, the indicators of UNIDO, and the distance to good practice."""

from fractions import Fraction

from .sums import minus, ratio, times
from .tables import ROOT, rows_of

SPECIFIC = [
    ("energy.specific", "energy.total", "GJ", 1),
    ("electricity.specific", "energy.electricity", "kWh", 1),
    ("water.specific", "water.intake", "m3", 1),
    ("wastewater.specific", "wastewater.volume", "m3", 1),
    ("materials.specific", "materials.total", "t", 1),
    ("waste.specific", "waste.total", "kg", 1000),
    ("ghg.specific", "ghg.total", "kg CO2e", 1000),
]
PRODUCTIVITY = [("energy", "energy.total", "GJ"), ("water", "water.intake", "m3"), ("materials", "materials.total", "t")]
INTENSITY = [("ghg", "ghg.total", "t CO2e"), ("wastewater", "wastewater.volume", "m3"), ("waste", "waste.total", "t")]

# Units of the benchmark table in those of the figures, for the benchmarks of the pilots.
BAND_UNITS = {"L/kg": 1, "kWh/kg": 1000, "L/m2": Fraction(1, 1000), "%": Fraction(1, 100), "% thể tích": Fraction(1, 100)}


def put_ratios(book):
    product = book.entries["production.total"]["unit"]
    for figure, part, unit, factor in SPECIFIC:
        book.put_each(
            figure,
            f"{unit}/{product}",
            lambda value, part=part, factor=factor: times(ratio(value(part), value("production.total")), factor),
        )
    for name, part, unit in PRODUCTIVITY:
        book.put_each(
            f"recp.productivity.{name}",
            f"{product}/{unit}",
            lambda value, part=part: ratio(value("production.total"), value(part)),
        )
    for name, part, unit in INTENSITY:
        book.put_each(
            f"recp.intensity.{name}",
            f"{unit}/{product}",
            lambda value, part=part: ratio(value(part), value("production.total")),
        )


def gaps(book, folder, period="reporting"):
    """Distance of a figure to good practice by benchmark, positive where it is worse."""
    rows = {row["id"]: row for row in rows_of(ROOT / "templates" / "benchmarks" / "benchmarks.csv")}
    found = {}
    for id in folder.profile.get("benchmarks", []):
        row = rows[id]
        if row["figure"] not in book.entries or not row["good_practice"]:
            continue
        good = Fraction(row["good_practice"]) * BAND_UNITS.get(row["unit"].removesuffix(" sp"), 1)
        value = book.value(row["figure"], period)
        gap = minus(good, value) if row["better"] == "high" else minus(value, good)
        found[id] = (gap, book.entries[row["figure"]]["unit"])
    return found


def put_gaps(book, folder):
    """The same as figures, both periods."""
    by_period = {period: gaps(book, folder, period) for period in book.periods}
    for id, (_, unit) in by_period["reporting"].items():
        book.put(f"benchmark.{id}.gap", {p: found[id][0] for p, found in by_period.items()}, unit)


def growth(book, figure):
    base, reporting = (book.value(figure, p) for p in ("base", "reporting"))
    return None if base is None or reporting is None or base == 0 else reporting / base - 1


def avoided(book, figure):
    """F1.5, production-adjusted avoided use: X0·(P1/P0) − X1."""
    scale = ratio(book.value("production.total", "reporting"), book.value("production.total", "base"))
    return minus(times(book.value(figure, "base"), scale), book.value(figure, "reporting"))


def decoupling(book, figure):
    """F1.6: none, relative or absolute; undetermined where output did not grow."""
    output, use = growth(book, "production.total"), growth(book, figure)
    if output is None or use is None:
        return None
    if output <= 0:
        return "undetermined"
    if use > output:
        return "none"
    return "relative" if use > 0 else "absolute"
