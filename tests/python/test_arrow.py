"""Arrow in and out, with pyarrow on the other side; left out where that is not installed."""
import datetime
import gc
import unittest

import vie
from support import ARTICLE, engine_with_orders
from vie import _arrow

try:
    import pyarrow as pa
except ImportError:
    pa = None

TEXTS = [ARTICLE, "", "mua 3 Xoài, ngày 5-3"]


@unittest.skipIf(pa is None, "pyarrow is not installed")
class Arrow(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.engine = engine_with_orders()

    def rows(self, *arguments, **options):
        batch = pa.record_batch(self.engine.extract_arrow(*arguments, **options))
        batch.validate(full=True)
        return batch.to_pylist()

    def test_all_kinds_as_in_extract_many(self):
        rows = self.rows(TEXTS, published="2021-12-23")
        flat = []
        for doc, result in enumerate(self.engine.extract_many(TEXTS, published="2021-12-23")):
            flat += [(doc, r.kind, r.text, r.rule, r.start_byte, r.end_byte) for r in result]
        self.assertEqual([tuple(row[name] for name in ("doc", "kind", "text", "rule", "begin", "end"))
                          for row in rows if row["parent"] is None], flat)
        values = {value["field"]: value["str"] for row in rows if row["kind"] == "order" for value in row["values"]}
        self.assertEqual(values, {"n": "3", "what": "Xoài"})

    def test_dates(self):
        rows = self.rows(TEXTS, published="2021-12-23", kind="date")
        expected = [(doc, d.text, d.value, d.earliest, d.calendar) for doc, result in
                    enumerate(self.engine.extract_many(TEXTS, published="2021-12-23")) for d in result.dates]
        self.assertEqual([(r["doc"], r["text"], r["value"], r["earliest"], r["calendar"]) for r in rows], expected)
        self.assertTrue(all(row["values"] == [] for row in rows))

    def test_officials_with_positions(self):
        rows = self.rows([ARTICLE], kind="official")
        officials = self.engine.extract(ARTICLE).officials
        self.assertEqual([[p["text"] for p in r["positions"] or []] for r in rows],
                         [[p.text for p in o.positions] for o in officials])
        self.assertEqual([[p["org_code"] for p in r["positions"] or []] for r in rows],
                         [[p.org_code for p in o.positions] for o in officials])

    def test_plans_with_signatories(self):
        row, = self.rows([ARTICLE], kind="plan")
        plan, = self.engine.extract(ARTICLE).plans
        self.assertEqual(row["signatories"], [{"entity": e.id, "name": e.name} for e in plan.signatories] or None)

    def test_string_types(self):
        expected = self.rows(TEXTS)
        for string in (pa.string(), pa.large_string(), pa.string_view()):
            self.assertEqual(self.rows(pa.array(TEXTS, string)), expected, string)
        self.assertEqual(self.rows(pa.array([None] + TEXTS, pa.string()).slice(1)), expected)
        self.assertEqual(self.rows(pa.array([None, None], pa.string())), [])

    def test_days_of_publication(self):
        days = pa.array([datetime.date(2021, 12, 23), None], pa.date32())
        rows = self.rows(pa.array(["ngày 5-12", "ngày 5-12"]), published=days, kind="date")
        self.assertEqual([row["value"] for row in rows], ["2021-12-05", "XXXX-12-05"])
        rows = self.rows(["ngày 5-12", "ngày 5-12"], published=[datetime.date(2021, 12, 23), None], kind="date")
        self.assertEqual([row["value"] for row in rows], ["2021-12-05", "XXXX-12-05"])

    def test_threads_change_nothing(self):
        many = pa.array(TEXTS * 20)
        self.assertEqual(self.rows(many, threads=4), self.rows(many))

    def test_schema_is_always_the_same(self):
        for kind in (None, "date", "official", "crime", "plan", "order"):
            some = pa.record_batch(self.engine.extract_arrow(TEXTS, kind=kind))
            none = pa.record_batch(self.engine.extract_arrow([], kind=kind))
            self.assertEqual(some.schema, none.schema)
            self.assertEqual(pa.Table.from_batches([some, none]).num_rows, some.num_rows)

    def test_mistakes(self):
        with self.assertRaisesRegex(vie.Error, "utf8"):
            self.engine.extract_arrow(pa.array([1, 2]))
        with self.assertRaisesRegex(vie.Error, "date32"):
            self.engine.extract_arrow(pa.array(["a"]), published=pa.array(["2021-12-23"]))
        with self.assertRaisesRegex(TypeError, "combine the chunks"):
            self.engine.extract_arrow(pa.chunked_array([["a"], ["b"]]))
        with self.assertRaisesRegex(ValueError, "no kind"):
            self.engine.extract_arrow(["a"], kind="cat")

    def test_nothing_stays_behind(self):
        batch = self.engine.extract_arrow(pa.array(TEXTS))
        table = pa.record_batch(batch)
        capsules = batch.__arrow_c_array__()  # taken by nobody
        schema = pa.schema(batch)
        self.assertEqual(table.schema, schema)
        del batch, capsules
        gc.collect()
        self.assertEqual(_arrow._given, {})
        self.assertEqual(table.column("text")[0].as_py(), "Chiều 22-12")


if __name__ == "__main__":
    unittest.main()
