// JSON, read back by a parser of JSON.

#include "output/json.h"

#include <doctest/doctest.h>
#include <simdjson.h>

#include <string>

namespace vie {
namespace {

namespace dom = simdjson::dom;

// Names of a small engine of one own kind with two own fields.
class Names : public RecordNames {
 public:
  std::string_view kind_name(uint32_t kind) const override {
    if (kind == VIE_KIND_OFFICIAL) return "official";
    return kind == VIE_KIND_DATE ? "date" : "order";
  }
  std::string_view field_name(uint32_t field) const override {
    return field == VIE_FIELD_USER ? "count" : "goods";
  }
  bool field_is_list(uint32_t) const override { return false; }
  std::string_view rule_name(uint32_t) const override { return "some.rule"; }
  uint32_t rule_count() const override { return 1; }
  uint32_t user_kind_count() const override { return 1; }
  uint32_t user_field_count() const override { return 2; }
};

std::string json(const Table& table, std::vector<std::string> texts, uint32_t flags = 0) {
  std::vector<vie_str> views;
  for (const std::string& text : texts) views.push_back({text.data(), text.size()});
  std::string out;
  append_json(out, table, views, Names(), flags);
  return out;
}

struct Parsed {
  explicit Parsed(std::string text) : json(std::move(text)), root(parser.parse(json)) {}
  dom::element operator[](const char* pointer) const { return root.at_pointer(pointer); }
  std::string str(const char* pointer) const {
    return std::string(std::string_view(root.at_pointer(pointer)));
  }
  int64_t number(const char* pointer) const { return root.at_pointer(pointer); }
  bool has(const char* pointer) const {
    return root.at_pointer(pointer).error() == simdjson::SUCCESS;
  }
  std::string json;
  dom::parser parser;
  dom::element root;
};

std::string keys(dom::element object) {
  std::string out;
  for (const auto field : dom::object(object)) out += std::string(field.key) + " ";
  return out;
}

// An official with two positions, and a date, in "ngày 5, ông ấy là x y".
Table sample() {
  Table table;
  table.start_document(0);
  const auto whole = table.add(VIE_KIND_OFFICIAL, {10, 28}, 1, 0.75f);
  const auto one = table.add(VIE_KIND_POSITION, {24, 25}, 1, 1);
  const auto two = table.add(VIE_KIND_POSITION, {26, 27}, 1, 1);
  table.set_parent(one, whole);
  table.set_parent(two, whole);
  table.set_str(one, VIE_FIELD_ORG, "org");
  table.set_str(one, VIE_FIELD_ROLE, "role");
  table.set_str(whole, VIE_FIELD_RANK, "rank");
  table.set_record(whole, VIE_FIELD_POSITION, one, "x");
  table.set_record(whole, VIE_FIELD_POSITION, two, "y");
  table.set_str(whole, VIE_FIELD_NAME, "tên");
  table.set_entity(whole, table.add_entity(VIE_KIND_OFFICIAL));
  table.set_entity_str(VIE_FIELD_NAME, "tên");
  const auto date = table.add(VIE_KIND_DATE, {0, 7}, 1, 1);
  table.set_date(date, VIE_FIELD_EARLIEST, {2021, 12, 5, 0, 0});
  table.set_int(date, VIE_FIELD_LUNAR_DAY, 2);
  table.set_str(date, VIE_FIELD_VALUE, "2021-12-05");
  table.finish_document();
  return table;
}
const std::string kText = "ngày 5, ông ấy là x y";

TEST_CASE("json: records with their fields in one order, parts within, entities") {
  const Parsed p(json(sample(), {kText}));
  CHECK(keys(p["/0"]) == "records entities ");
  CHECK(keys(p["/0/records/0"]) == "kind begin end text rule score value earliest lunar_day ");
  CHECK(keys(p["/0/records/1"]) == "kind begin end text rule score entity name rank positions ");
  CHECK(p.str("/0/records/0/kind") == "date");
  CHECK(p.str("/0/records/0/text") == kText.substr(0, 7));
  CHECK(p.str("/0/records/0/earliest") == "2021-12-05");
  CHECK(p.number("/0/records/0/lunar_day") == 2);
  CHECK(p.str("/0/records/1/rule") == "some.rule");
  CHECK(double(p["/0/records/1/score"]) == 0.75);
  CHECK(p.number("/0/records/1/entity") == 1);
  CHECK(keys(p["/0/records/1/positions/0"]) == "begin end text role org ");
  CHECK(keys(p["/0/records/1/positions/1"]) == "begin end text ");
  CHECK(keys(p["/0/entities/0"]) == "id kind name ");
  CHECK_FALSE(p.has("/0/records/2"));
}

TEST_CASE("json: lines, one a document, documents without records too") {
  Table table;
  table.start_document(1);
  table.add(VIE_KIND_DATE, {0, 1}, 1, 1);
  table.finish_document();
  const std::string lines = json(table, {"a", "b", "c"}, VIE_JSON_LINES | VIE_JSON_PRETTY);
  CHECK(lines ==
        "{\"records\":[],\"entities\":[]}\n"
        "{\"records\":[{\"kind\":\"date\",\"begin\":0,\"end\":1,\"text\":\"b\","
        "\"rule\":\"some.rule\",\"score\":1}],\"entities\":[]}\n"
        "{\"records\":[],\"entities\":[]}\n");
  CHECK(json(table, {}) == "[]\n");
  CHECK(json(table, {}, VIE_JSON_LINES) == "");
}

TEST_CASE("json: pretty is the same value on more lines") {
  const std::string plain = json(sample(), {kText, "x"}, VIE_JSON_TEXT | VIE_JSON_OFFSETS);
  const std::string pretty =
      json(sample(), {kText, "x"}, VIE_JSON_TEXT | VIE_JSON_OFFSETS | VIE_JSON_PRETTY);
  CHECK(pretty.find("\n      {\n        \"kind\": \"date\"") != std::string::npos);
  CHECK(simdjson::minify(Parsed(pretty).root) == simdjson::minify(Parsed(plain).root));
}

TEST_CASE("json: text and offsets in three units") {
  Table table;
  table.start_document(0);
  table.add(VIE_KIND_DATE, {7, 14}, 1, 1);
  table.add(VIE_KIND_DATE, {5, 6}, 1, 1);
  table.finish_document();
  const std::string text = "😀\u0111 ngày 5";
  const Parsed p(json(table, {text}, VIE_JSON_TEXT | VIE_JSON_OFFSETS));
  CHECK(keys(p["/0"]) == "text records entities ");
  CHECK(p.str("/0/text") == text);
  CHECK(keys(p["/0/records/1"]) ==
        "kind begin end begin_cp end_cp begin_utf16 end_utf16 text rule score ");
  CHECK(p.number("/0/records/1/begin") == 7);
  CHECK(p.number("/0/records/1/begin_cp") == 3);
  CHECK(p.number("/0/records/1/begin_utf16") == 4);
  CHECK(p.number("/0/records/1/end") == 14);
  CHECK(p.number("/0/records/1/end_cp") == 9);
  CHECK(p.number("/0/records/1/end_utf16") == 10);
  CHECK(p.number("/0/records/0/begin_cp") == 1);  // within a character: its start
}

TEST_CASE("json: every byte of a string comes through") {
  std::string text;
  for (int c = 0; c < 128; ++c) text += static_cast<char>(c);
  text += "ệ 😀 \u2028 \uFFFE";
  std::string out;
  append_json_string(out, text);
  const Parsed p("[" + out + "]");
  CHECK(p.str("/0") == text);
  for (const char c : out) CHECK(static_cast<unsigned char>(c) >= 0x20);
}

TEST_CASE("json: ill-formed bytes become one replacement character a maximal subpart") {
  std::string out;
  append_json_string(out, "a\xFF\xE1\xBAz\xC3");
  CHECK(out == "\"a\uFFFD\uFFFDz\uFFFD\"");
  Table table;
  table.start_document(0);
  table.add(VIE_KIND_DATE, {0, 3}, 1, 1);
  table.finish_document();
  CHECK(Parsed(json(table, {"a\xFF" "b"})).str("/0/records/0/text") == "a\uFFFDb");
}

TEST_CASE("json: fields of users come behind, each once; lists stay lists") {
  Table table;
  table.start_document(0);
  const auto r = table.add(VIE_KIND_USER, {0, 1}, 1, 1);
  table.set_str(r, VIE_FIELD_USER + 1, "xoài");
  table.set_str(r, VIE_FIELD_USER, "3");
  table.set_str(r, VIE_FIELD_USER, "4");
  table.set_str(r, VIE_FIELD_ARTICLE, "251");
  table.set_str(r, VIE_FIELD_PARTY, "a");
  table.set_str(r, VIE_FIELD_PARTY, "b");
  table.set_entity_value(r, VIE_FIELD_SIGNATORY, 7, "tên");
  table.finish_document();
  const Parsed p(json(table, {"x"}));
  CHECK(keys(p["/0/records/0"]) ==
        "kind begin end text rule score articles parties signatories goods count ");
  CHECK(simdjson::minify(p["/0/records/0/articles"]) == "[\"251\"]");
  CHECK(simdjson::minify(p["/0/records/0/parties"]) == "[\"a\",\"b\"]");
  CHECK(simdjson::minify(p["/0/records/0/signatories"]) == "[7]");
  CHECK(p.str("/0/records/0/count") == "3");
}

TEST_CASE("json: scores are written as short as they can be") {
  Table table;
  table.start_document(0);
  for (const float score : {1.0f, 0.0f, 0.9f, 1.0f / 3}) table.add(VIE_KIND_DATE, {0, 1}, 1, score);
  table.finish_document();
  const std::string out = json(table, {"x"});
  for (const char* score : {"\"score\":1}", "\"score\":0}", "\"score\":0.9}", "\"score\":0.33333334}"}) {
    CHECK(out.find(score) != std::string::npos);
  }
}

}  // namespace
}  // namespace vie
