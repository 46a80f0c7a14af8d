"""Boiler and condensate, from the readings of the months."""

import json
from fractions import Fraction

from .sums import gathered, ratio
from .tables import read_factors

# Enthalpy of steam above that of feed water [GJ/t], and the air that a boiler draws [°C].
STEAM_HEAT = Fraction(264, 100)
AMBIENT = 30


def put_utilities(book, folder):
    of = lambda name: gathered(
        folder.table("readings"), lambda row: row["reading"] == name, lambda row: row["value"]
    )
    steam, returned, oxygen = of("steam"), of("cond_return_pct"), of("flue_o2_pct")
    uses = folder.profile.get("fuelUses", {})
    fired = [carrier for carrier, use in uses.items() if use.get("boiler") == 1]
    if steam is None or len(fired) != 1:
        return
    fuel = book.monthly[f"energy.{fired[0]}.energy"]
    book.put(
        "boiler.efficiency.direct",
        {p: ratio(steam.total(m) * STEAM_HEAT, fuel.total(m)) for p, m in book.periods.items()},
        "fraction",
    )
    if returned is not None:
        values = {p: _mean(returned, steam, m) / 100 for p, m in book.periods.items()}
        book.put("condensate.return.share", values, "fraction")
    if oxygen is not None:
        _put_stack_loss(book, folder, oxygen, fuel)


def _mean(reading, weight, months):
    return sum(reading.values[m] * weight.values[m] for m in months) / weight.total(months)


def _put_stack_loss(book, folder, oxygen, fuel):
    """
    Siegert: q = (Tf − Ta)·(A2/(21 − O2) + B)/100, of coal. It is a share of the heat of the fuel, so
    months count by their fuel.
    """
    answers = json.loads((folder.path / "answers.json").read_text(encoding="utf-8-sig"))["answers"]
    flue = answers.get("steam.stack_t", {}).get("value")
    if flue is None:
        return
    factors = read_factors()
    slope, rest = factors["siegert_a2_coal"], factors["siegert_b_coal"]
    lost = {}
    for period, months in book.periods.items():
        each = [
            (Fraction(str(flue)) - AMBIENT) * (slope / (21 - oxygen.values[m]) + rest) / 100
            for m in months
        ]
        weights = [fuel.values[m] for m in months]
        lost[period] = sum(q * w for q, w in zip(each, weights)) / sum(weights)
    book.put("boiler.stack.loss", lost, "fraction")
