"""Energy, oil equivalent, greenhouse gases. Final energy by net calorific value, legal TOE apart."""

from fractions import Fraction

from .sums import gathered, merged, ratio, scaled, times
from .tables import read_carriers, read_factors

# The letter 3505/BCT-KHCN does not list biomass; its oil equivalent goes by calorific value.
LEGAL = "3505"


def _grades(folder):
    """The grade of each carrier that the profile names, else the default one."""
    named = folder.profile.get("fuels", {})
    rows = read_carriers()
    by_id = {row["id"]: row for row in rows}
    defaults = {row["carrier"]: row for row in rows if row["default_grade"] == "1"}
    return lambda carrier: by_id[named[carrier]] if carrier in named else defaults[carrier]


def _counts(folder):
    """Rows without a meter, of `main`, or of a declared purchase count; a sub-meter never does."""
    meters = folder.profile.get("meters", {})

    def counts(row):
        meter = (row.get("meter") or "").strip()
        return meter in ("", "main") or meters.get(meter, {}).get("role") == "purchase"

    return counts


def put_energy(book, folder):
    factors, grade_of, counts = read_factors(), _grades(folder), _counts(folder)
    rows = [row for row in folder.table("energy") if counts(row)]
    carriers = list(dict.fromkeys(row["carrier"] for row in rows))
    energies, costs, legal, biomass = [], [], [], []
    emissions = {"scope1": [], "scope2": [], "biogenic": []}
    for carrier in carriers:
        of = lambda row, carrier=carrier: row["carrier"] == carrier
        grade = grade_of(carrier)
        quantity = gathered(rows, of)
        cost = gathered(rows, of, lambda row: row["cost"])
        # gj_mwh is per MWh, all calorific values of the pilots' fuels are per t.
        heat = factors[grade["ncv_factor"]] / (1000 if carrier == "electricity" else 1)
        book.put_sum(f"energy.{carrier}", quantity, grade["figure_unit"])
        book.put_sum(f"energy.{carrier}.cost", cost, "VND")
        energy = scaled(quantity, heat)
        book.put_sum(f"energy.{carrier}.energy", energy, "GJ")
        energies.append(energy)
        costs.append(cost)
        _put_oil(book, carrier, grade, quantity, energy, factors, legal, biomass)
        _gather_emissions(carrier, grade, quantity, energy, factors, emissions)
    book.put_sum("energy.total", merged(energies), "GJ")
    book.put_sum("energy.cost", merged(costs), "VND")
    book.put_sum("energy.toe", merged(legal), "TOE")
    if biomass:
        book.put_sum("energy.toe.biomass", merged(biomass), "TOE")
    _put_bands(book, rows)
    _put_emissions(book, emissions)
    _put_power_factor(book, folder, rows)


def _put_oil(book, carrier, grade, quantity, energy, factors, legal, biomass):
    factor = factors.get(grade["toe_factor"])
    if grade["biogenic"] == "1":
        biomass.append(
            scaled(quantity, factor) if factor is not None else scaled(energy, 1 / factors["toe_gj"])
        )
    elif factor is not None:
        oil = scaled(quantity, factor)
        book.put_sum(f"energy.{carrier}.toe", oil, "TOE")
        legal.append(oil)


def _gather_emissions(carrier, grade, quantity, energy, factors, emissions):
    if carrier == "electricity":
        grid = max(
            (id for id in factors if id.startswith("grid_")), key=lambda id: int(id.split("_")[1])
        )
        emissions["scope2"].append(scaled(quantity, factors[grid] / 1000))
        return
    gases = factors[grade["ef_ch4"]] * factors["gwp_ch4_ar5"]
    gases += factors[grade["ef_n2o"]] * factors["gwp_n2o_ar5"]
    carbon = factors[grade["ef_co2"]]
    # kg/TJ times GJ is kg/1000, a tonne is 1000 kg.
    tonnes = Fraction(1, 1_000_000)
    if grade["biogenic"] == "1":
        emissions["biogenic"].append(scaled(energy, carbon * tonnes))
        emissions["scope1"].append(scaled(energy, gases * tonnes))
    else:
        emissions["scope1"].append(scaled(energy, (carbon + gases) * tonnes))


def _put_bands(book, rows):
    for band in ("peak", "standard", "offpeak"):
        of = lambda row, band=band: row["carrier"] == "electricity" and row["period"] == band
        book.put_sum(f"electricity.{band}", gathered(rows, of), "kWh")
        book.put_sum(
            f"electricity.{band}.cost", gathered(rows, of, lambda row: row["cost"]), "VND"
        )
    book.put_each(
        "electricity.peak.share",
        "fraction",
        lambda value: ratio(value("electricity.peak"), value("energy.electricity")),
    )


def _put_emissions(book, emissions):
    book.put_sum("ghg.scope1", merged(emissions["scope1"]), "t CO2e")
    book.put_sum("ghg.scope2", merged(emissions["scope2"]), "t CO2e")
    if emissions["biogenic"]:
        book.put_sum("ghg.biogenic", merged(emissions["biogenic"]), "t CO2")
    else:
        book.put("ghg.biogenic", {period: Fraction(0) for period in book.periods}, "t CO2")
    book.put_sum("ghg.total", merged(emissions["scope1"] + emissions["scope2"]), "t CO2e")


def _put_power_factor(book, folder, rows):
    """The mean of the months, weighted by kWh."""
    readings = gathered(
        folder.table("readings"), lambda row: row["reading"] == "cosphi", lambda row: row["value"]
    )
    if readings is None:
        return
    use = gathered(rows, lambda row: row["carrier"] == "electricity")
    values = {}
    for period, months in book.periods.items():
        weighted = [times(readings.values.get(m), use.values.get(m)) for m in months]
        whole = None if None in weighted else sum(weighted)
        values[period] = ratio(whole, use.total(months))
    book.put("electricity.powerfactor", values, "fraction")
