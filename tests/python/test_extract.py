"""Records, their offsets and values."""
import ctypes
import datetime
import json
import pickle
import unicodedata
import unittest

import vie
from support import ARTICLE, engine_with_orders
from vie import _layout, _records
from vie._library import call, lib


class Offsets(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.engine = engine_with_orders()

    def check(self, text, *expected):
        result = self.engine.extract(text)
        self.assertEqual([r.text for r in result], list(expected))
        for record in result:
            self.assertEqual(text[record.start:record.end], record.text)
            self.assertEqual(text.encode()[record.start_byte:record.end_byte].decode(), record.text)

    def test_ascii(self):
        self.check("mua 3 Cam, mua 12 Me", "mua 3 Cam", "mua 12 Me")

    def test_vietnamese(self):
        self.check("Ở chợ Đồng Xuân: mua 3 Xoài, rồi mua 12 Bưởi.", "mua 3 Xoài", "mua 12 Bưởi")

    def test_characters_over_the_basic_plane(self):
        self.check("🍋🥭 mua 3 Xoài 👨‍👩‍👧 mua 12 Bưởi 𠊛", "mua 3 Xoài", "mua 12 Bưởi")

    def test_decomposed_text(self):
        xoai, buoi = (unicodedata.normalize("NFD", s) for s in ("mua 3 Xoài", "mua 12 Bưởi"))
        self.assertNotEqual(xoai, "mua 3 Xoài")
        self.check(unicodedata.normalize("NFD", "Ở chợ: ") + f"{xoai} 🍋 {buoi}", xoai, buoi)

    def test_nul_and_nothing(self):
        self.check("\0a\0 mua 3 Xoài\0", "mua 3 Xoài")
        self.check("")

    def test_real_records_of_all_kinds(self):
        for text in ARTICLE, unicodedata.normalize("NFD", ARTICLE), "🤝" * 40 + ARTICLE:
            for record in vie.extract(text, published="2021-12-23"):
                self.assertEqual(text[record.start:record.end], record.text)
                for position in getattr(record, "positions", ()):
                    self.assertEqual(text[position.start:position.end], position.text)


class Records(unittest.TestCase):
    def test_own_kinds_are_plain_records_with_values(self):
        (record,) = engine_with_orders().extract("Ra chợ mua 3 Xoài.")
        self.assertIs(type(record), vie.Record)
        self.assertEqual((record.kind, record.rule, record.entity), ("order", "test.order", None))
        self.assertEqual(record.values, {"n": "3", "what": "Xoài"})

    def test_kinds_have_classes_and_typed_attributes(self):
        result = vie.extract(ARTICLE, published="2021-12-23")
        self.assertEqual({r.kind: type(r) for r in result},
                         {"date": vie.Date, "official": vie.Official, "position": vie.Position, "crime": vie.Crime,
                          "plan": vie.Plan})
        date = result.dates[0]
        self.assertEqual((date.text, date.value, date.earliest, date.latest),
                         ("Chiều 22-12", "2021-12-22TAF", datetime.date(2021, 12, 22), datetime.date(2021, 12, 22)))
        minister = result.officials[0]
        (position,) = minister.positions
        self.assertIsInstance(position, vie.Position)
        self.assertEqual((minister.name, position.text, position.class_), ("Lê Văn Bình Minh", "Bộ trưởng Bộ Công an", "state"))
        self.assertIsInstance(minister.entity, vie.Entity)
        self.assertEqual(minister.entity.name, minister.name)
        self.assertEqual([r.text for r in result.mentions(minister.entity)][1:], ["Bộ trưởng Lê Văn Bình Minh", "ông Minh"])
        crime = result.crimes[0]
        self.assertEqual((crime.category, crime.path[0]), ("drug", "crime"))
        (plan,) = result.plans
        self.assertEqual((plan.status, plan.year, plan.year_from), ("signed", "2022", 2022))
        self.assertIsInstance(plan.signatories, tuple)
        self.assertLessEqual(set(plan.signatories), set(result.entities))

    def test_to_dict_is_the_json_form(self):
        engine = engine_with_orders()
        text = ARTICLE + " Họ mua 3 Xoài."
        self.assertEqual(engine.extract(text, "2021-12-23").to_dict(), self.json_form(engine, text))

    @staticmethod
    def json_form(engine, text):
        """What vie_result_json says of a text published on 2021-12-23."""
        compiled = engine._ready()
        options = _layout.Options(size=ctypes.sizeof(_layout.Options), published=_layout.Date(2021, 12, 23))
        encoded, out, result = text.encode(), _layout.Str(), lib.vie_result_new()
        try:
            call(lib.vie_extract, compiled.engine, encoded, len(encoded), ctypes.byref(options), result)
            call(lib.vie_result_json, result, 0x01 | 0x08, ctypes.byref(out))
            form = json.loads(ctypes.string_at(out.data, out.size))
        finally:
            lib.vie_result_free(result)

        def without_utf16(item):
            if isinstance(item, dict):
                return {key: without_utf16(value) for key, value in item.items() if not key.endswith("_utf16")}
            return [without_utf16(one) for one in item] if isinstance(item, list) else item
        return without_utf16(form)

    def test_every_field_of_the_library_has_an_attribute(self):
        compiled = vie.Engine()._ready()
        known = {name for cls in _records.CLASSES.values() for name in cls.__dataclass_fields__}
        for number in range(1, 1000):
            name = lib.vie_field_name(compiled.engine, number)
            if name is not None:
                self.assertIn(name.decode().replace("class", "class_"), known)

    def test_records_can_be_compared_hashed_and_pickled(self):
        engine = engine_with_orders()
        text = ARTICLE + " Họ mua 3 Xoài."
        first, second = engine.extract(text), engine.extract(text)
        self.assertEqual(first, second)
        self.assertEqual(len(set(first) | set(second)), len(first))
        self.assertEqual(pickle.loads(pickle.dumps(first)), first)

    def test_repr_shows_what_is_known(self):
        (record,) = engine_with_orders(defaults=False).extract("Ra chợ mua 3 Xoài.")
        self.assertEqual(repr(record), "order(7:17 'mua 3 Xoài', n='3', what='Xoài')")
        (date,) = vie.extract("Ngày 22/12/2021.").dates
        self.assertTrue(repr(date).startswith("Date(0:15 'Ngày 22/12/2021', type='date', value='2021-12-22'"), date)
        entity = vie.extract(ARTICLE).entities[0]
        self.assertTrue(repr(entity).startswith("Entity(id=1, kind='official', name='Lê Văn Bình Minh'"), entity)

    def test_a_result_is_a_sequence(self):
        result = engine_with_orders(defaults=False).extract("mua 1 Me, mua 2 Cam, mua 3 Xoài")
        self.assertEqual(len(result), 3)
        self.assertEqual([r.values["n"] for r in result], ["1", "2", "3"])
        self.assertEqual(result[-1].text, "mua 3 Xoài")
        self.assertEqual(result[:2], result.records[:2])
        self.assertIn(result[0], result)
        with self.assertRaises(IndexError):
            result[3]


class Arguments(unittest.TestCase):
    def test_ways_to_say_when_a_text_was_published(self):
        for published in (None, "2021-12-23", "2021-12", "2021", datetime.date(2021, 12, 23),
                          datetime.datetime(2021, 12, 23, 7)):
            vie.extract("x", published=published)

    def test_dates_of_publication_that_are_none(self):
        for published in "2021-02-29", "2021-13", "2021-00", "2021-01-00", "21-12-23", "23/12/2021", "", "2021-12-23 ", "0000":
            with self.subTest(published=published), self.assertRaisesRegex(ValueError, "published must be a date such as"):
                vie.extract("x", published=published)
        with self.assertRaisesRegex(TypeError, "published must be"):
            vie.extract("x", published=2021)

    def test_kinds(self):
        engine = engine_with_orders()
        self.assertEqual(len(engine.extract("mua 3 Xoài", kinds=["order"])), 1)
        self.assertEqual(len(engine.extract("mua 3 Xoài", kinds=("date", "crime"))), 0)
        with self.assertRaisesRegex(ValueError, "there is no kind 'nonesuch'"):
            engine.extract("x", kinds=["nonesuch"])
        with self.assertRaises(TypeError):
            engine.extract("x", kinds="date")

    def test_a_text_with_half_of_a_surrogate_pair(self):
        with self.assertRaisesRegex(ValueError, "half of a surrogate pair at index 4"):
            vie.extract("Chào\ud83c")

    def test_a_text_that_is_no_str(self):
        for text in b"mua", None, 7:
            with self.assertRaisesRegex(TypeError, "a text must be a str"):
                vie.extract(text)


class Many(unittest.TestCase):
    def test_many_are_as_one_by_one(self):
        engine = engine_with_orders()
        texts = [f"🍋 mua {n} Xoài. " * (n % 5) + ARTICLE[:n] for n in range(1, 60)]
        alone = [engine.extract(text, published="2021-12-23") for text in texts]
        for threads in 1, 2, 7:
            self.assertEqual(engine.extract_many(texts, published="2021-12-23", threads=threads), alone)
        dates = ["2021-12-23", datetime.date(2021, 12, 23), "2021-12-23"]
        self.assertEqual(engine.extract_many(iter(texts[:3]), published=dates), alone[:3])

    def test_none(self):
        self.assertEqual(vie.extract_many([]), [])

    def test_arguments(self):
        with self.assertRaisesRegex(ValueError, "2 dates of publication for 1 texts"):
            vie.extract_many(["x"], published=[None, None])
        with self.assertRaisesRegex(ValueError, "threads"):
            vie.extract_many(["x"], threads=0)
        with self.assertRaises(TypeError):
            vie.extract_many(["x", None])
