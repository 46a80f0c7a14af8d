"""Output, materials, yield, waste."""

from fractions import Fraction

from .sums import Monthly, gathered, merged, minus, ratio, times

TONNES = {"t": Fraction(1), "kg": Fraction(1, 1000)}


def put_production(book, folder):
    rows = folder.table("production")
    book.put_sum("production.total", gathered(rows), rows[0]["unit"])


def _used(rows):
    """Bought, plus opening, less closing stock where they are given."""
    monthly = Monthly()
    for row in rows:
        cell = row["quantity"].strip()
        stock = [Fraction((row.get(one) or "").strip() or 0) for one in ("opening", "closing")]
        monthly.add(row["month"], Fraction(cell) + stock[0] - stock[1] if cell else None)
    return monthly


def _in_tonnes(rows):
    """None where a material has no mass."""
    if any(row["unit"] not in TONNES for row in rows):
        return None
    return _used([{**row, "quantity": _tonnes(row)} for row in rows])


def _tonnes(row):
    return str(Fraction(row["quantity"]) * TONNES[row["unit"]]) if row["quantity"].strip() else ""


def put_materials(book, folder):
    rows = folder.table("materials")
    names = list(dict.fromkeys(row["material"] for row in rows))
    weighed, unweighed = [], []
    for name in names:
        of = [row for row in rows if row["material"] == name]
        mass = _in_tonnes(of)
        (unweighed if mass is None else weighed).append(mass)
        book.put_sum(f"material.{name}", mass or _used(of), "t" if mass else of[0]["unit"])
        book.put_sum(f"material.{name}.cost", gathered(of, value=lambda row: row["cost"]), "VND")
    total = merged(weighed)
    if unweighed:
        months = book.periods
        known = {p: {"months": len(total.known(months[p])), "sum": total.total(months[p])} for p in months}
        book.put("materials.total", {p: None for p in months}, "t", known)
    else:
        book.put_sum("materials.total", total, "t")
    book.put_sum("materials.cost", gathered(rows, value=lambda row: row["cost"]), "VND")
    _put_yield(book, rows)


def _put_yield(book, rows):
    raw = [row for row in rows if row["kind"] == "raw"]
    unit = raw[0]["unit"]
    book.put_sum("materials.raw", _in_tonnes(raw) or _used(raw), "t" if unit in TONNES else unit)
    is_comparable = book.entries["production.total"]["unit"] == book.entries["materials.raw"]["unit"]
    book.put_each(
        "materials.yield",
        "fraction",
        lambda value: ratio(value("production.total"), value("materials.raw")) if is_comparable else None,
    )
    if not is_comparable:
        _put_substance(book, raw)
        return
    base = book.value("materials.yield", "base")
    book.put_each(
        "materials.yield.loss",
        book.entries["materials.raw"]["unit"],
        lambda value: minus(value("materials.raw"), ratio(value("production.total"), base)),
    )
    cost = gathered(raw, value=lambda row: row["cost"])
    book.put(
        "materials.yield.loss.cost",
        {
            p: times(
                book.value("materials.yield.loss", p),
                ratio(cost.total(book.periods[p]), book.value("materials.raw", p)),
            )
            for p in book.periods
        },
        "VND",
    )


def _put_substance(book, raw):
    """The share of nickel that stays on the product: the one substance that the pilots follow so."""
    held = gathered(raw, value=lambda row: row.get("in_product"))
    if held is None:
        return
    values = {p: ratio(held.total(m), _used(raw).total(m)) for p, m in book.periods.items()}
    book.put("materials.yield.nickel", values, "fraction")


def put_waste(book, folder):
    rows = folder.table("waste")
    book.put_sum("waste.total", gathered(rows, lambda row: row["kind"] != "byproduct"), "t")
    book.put_sum("waste.hazardous", gathered(rows, lambda row: row["kind"] == "hazardous"), "t")
    book.put_sum("waste.byproduct", gathered(rows, lambda row: row["kind"] == "byproduct"), "t")
    book.put_sum("waste.cost", gathered(rows, value=lambda row: row["cost"]), "VND")
    for stream in dict.fromkeys(row["stream"] for row in rows):
        of = lambda row, stream=stream: row["stream"] == stream
        book.put_sum(f"waste.stream.{stream}", gathered(rows, of), "t")


def put_unaccounted(document, book):
    """
    Raw mass in, less product, by-products and known waste. Whether these masses stand on one basis is
    for the program to judge; where it gives a number, the number is checked.
    """
    theirs = next((f for f in document["figures"] if f["id"] == "materials.unaccounted"), None)
    if theirs is None or theirs["value"] is None:
        return
    parts = ("production.total", "waste.byproduct", "waste.total")
    book.put_each(
        "materials.unaccounted",
        "t",
        lambda value: minus(value("materials.raw"), sum(value(one) or 0 for one in parts)),
    )
