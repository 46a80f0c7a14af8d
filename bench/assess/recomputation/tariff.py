"""What the tariff hours and a low power factor cost, by the bills."""

from fractions import Fraction

from .sums import gathered, minus, ratio, times

# Below this the supplier charges for reactive power (Thông tư 15/2014/TT-BCT).
FREE_OF_CHARGE = Fraction(9, 10)
BANDS = ("peak", "standard", "offpeak")


def put_tariff(book, folder):
    price = lambda cost, use: lambda value: ratio(value(cost), value(use))
    book.put_each("electricity.price", "VND/kWh", price("energy.electricity.cost", "energy.electricity"))
    for band in BANDS:
        book.put_each(
            f"electricity.{band}.price",
            "VND/kWh",
            price(f"electricity.{band}.cost", f"electricity.{band}"),
        )
    book.put_each(
        "electricity.peak.shift.value",
        "VND/kWh",
        lambda value: minus(value("electricity.peak.price"), value("electricity.offpeak.price")),
    )
    book.put_each(
        "electricity.peak.surcharge",
        "VND",
        lambda value: times(value("electricity.peak"), value("electricity.peak.shift.value")),
    )
    _put_reactive(book, folder)
    revenue = gathered(folder.table("waste"), lambda row: (row.get("revenue") or "").strip(), lambda row: row["revenue"])
    book.put_sum("waste.revenue", revenue, "VND")


def _put_reactive(book, folder):
    """The bill's own charge, and beside it what the rule gives: the bill of the month × (0.9/cosφ − 1)."""
    readings = folder.table("readings")
    of = lambda name: gathered(readings, lambda row: row["reading"] == name, lambda row: row["value"])
    charge, factor = of("reactive_charge"), of("cosphi")
    if charge is None or factor is None:
        return
    book.put_sum("electricity.powerfactor.penalty", charge, "VND")
    bills = gathered(
        folder.table("energy"),
        lambda row: row["carrier"] == "electricity" and row["meter"] in ("", "main"),
        lambda row: row["cost"],
    )
    values = {
        period: sum(
            bills.values[m] * max(Fraction(0), FREE_OF_CHARGE / factor.values[m] - 1) for m in months
        )
        for period, months in folder.periods.items()
    }
    book.put("electricity.powerfactor.penalty.computed", values, "VND")
