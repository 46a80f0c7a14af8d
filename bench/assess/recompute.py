#!/usr/bin/env python3
"""
Recomputes the figures of the pilots from their CSVs, in exact fractions, from the definitions of the
contract alone; nothing of the program's code is used. Compares at 1e-9 and ends with 1 on a difference.

python3 bench/assess/recompute.py [FOLDER ...] [--verbose]

It asks the program itself for its numbers: `node bin/sxsh.js assess FOLDER --json`, so `npm run build`
comes first.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True  # nothing is left beside the scripts

from recomputation.baselines import put_modelled
from recomputation.book import Book
from recomputation.compare import Comparison, print_table
from recomputation.energy import put_energy
from recomputation.materials import put_materials, put_production, put_unaccounted, put_waste
from recomputation.mfca import put_mfca
from recomputation.ratios import put_gaps, put_ratios
from recomputation.reconciliation import check_vector as check_reconciliation
from recomputation.regression import check_vector as check_regression
from recomputation.tables import ROOT, Folder
from recomputation.tariff import put_tariff
from recomputation.utilities import put_utilities
from recomputation.water import put_water


def recomputed(folder, document):
    book = Book(folder.periods)
    put_production(book, folder)
    put_energy(book, folder)
    put_water(book, folder)
    put_materials(book, folder)
    put_waste(book, folder)
    put_ratios(book)
    put_tariff(book, folder)
    put_mfca(book, folder)
    put_utilities(book, folder)
    put_gaps(book, folder)
    put_unaccounted(document, book)
    put_modelled(document, book, folder)
    return book


def assessed(path):
    """Exit code 1 says that the data hold errors; the document is made all the same."""
    run = subprocess.run(
        ["node", str(ROOT / "bin" / "sxsh.js"), "assess", str(path), "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode > 1 or not run.stdout.strip():
        sys.exit(f"{path}: sxsh ended with {run.returncode}\n{run.stderr}")
    return json.loads(run.stdout)


def mended(path, corrections, scratch):
    """The folder with the corrections of its consultant laid into it."""
    copy = Path(scratch) / path.name
    shutil.copytree(path, copy)
    shutil.copy(corrections, copy / "corrections.csv")
    return copy


def main(arguments):
    check_reconciliation()
    check_regression()
    verbose = "--verbose" in arguments
    named = [Path(one) for one in arguments if not one.startswith("--")]
    pilots = named or sorted((ROOT / "fixtures" / "pilots").iterdir())
    with tempfile.TemporaryDirectory() as scratch:
        folders = [(path.name, path) for path in pilots]
        for path in [] if named else pilots:
            corrections = ROOT / "fixtures" / "corrections" / f"{path.name}.csv"
            if corrections.exists():
                folders.append((f"{path.name}, mended", mended(path, corrections, scratch)))
        comparisons = []
        for name, path in folders:
            folder = Folder(path)
            document = assessed(path)
            comparison = Comparison(name, document, folder, recomputed(folder, document))
            comparison.run()
            comparisons.append(comparison)
    print_table(comparisons)
    for comparison in comparisons:
        comparison.print_faults(verbose)
    return 1 if any(comparison.faults for comparison in comparisons) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
