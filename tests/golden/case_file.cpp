// Reading and writing files of golden tests, see case_file.h.

#include "case_file.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace golden {
namespace {

constexpr std::string_view kTitle = "====";
constexpr std::string_view kResult = "----";

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.emplace_back(line);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return lines;
}

void trim_right(std::string& line) { line.erase(line.find_last_not_of(" \t") + 1); }

void drop_last_empty(std::vector<std::string>& lines) {
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
}

[[noreturn]] void fail(size_t line, const std::string& message) {
  throw std::runtime_error(std::to_string(line) + ": " + message);
}

// Takes a number of `digits` digits off the front of `rest`.
bool take_number(std::string_view& rest, size_t digits, unsigned& value) {
  if (rest.size() < digits) return false;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + digits, value);
  if (error != std::errc() || end != rest.data() + digits) return false;
  rest.remove_prefix(digits);
  return true;
}

bool parse_date(std::string_view rest, vie_date& date) {
  unsigned parts[3] = {};
  if (!take_number(rest, 4, parts[0])) return false;
  for (const size_t i : {1, 2}) {
    if (rest.empty()) break;
    if (rest.front() != '-') return false;
    rest.remove_prefix(1);
    if (!take_number(rest, 2, parts[i])) return false;
  }
  date.year = static_cast<int32_t>(parts[0]);
  date.month = static_cast<uint8_t>(parts[1]);
  date.day = static_cast<uint8_t>(parts[2]);
  return rest.empty();
}

std::vector<std::string> split_list(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const size_t begin = list.find_first_not_of(" ,");
    if (begin == std::string_view::npos) break;
    const size_t end = list.find_first_of(" ,", begin);
    parts.emplace_back(list.substr(begin, end == std::string_view::npos ? end : end - begin));
    list = end == std::string_view::npos ? std::string_view() : list.substr(end);
  }
  return parts;
}

// Whether a line below the title is an option, which it then reads.
bool read_option(Case& c, const std::string& line, size_t number) {
  const std::string_view view = line;
  if (view.starts_with("published ")) {
    if (!parse_date(view.substr(10), c.published)) {
      fail(number, "expected a date such as 2021-12-23 after \"published\"");
    }
  } else if (view.starts_with("only ")) {
    c.kinds = split_list(view.substr(5));
  } else if (view.starts_with("fields ")) {
    c.fields = split_list(view.substr(7));
  } else {
    return false;
  }
  c.options.push_back(line);
  return true;
}

}  // namespace

CaseFile parse(std::string_view text) {
  CaseFile file;
  enum { kHead, kOptions, kText, kExpected } part = kHead;
  const std::vector<std::string> lines = split_lines(text);
  for (size_t i = 0; i < lines.size(); ++i) {
    std::string line = lines[i];
    if (line.starts_with(kTitle)) {
      if (part == kOptions || part == kText) fail(i + 1, "the case before has no line \"----\"");
      Case& c = file.cases.emplace_back();
      c.title = line.substr(std::min(line.size(), line.find_first_not_of("= ")));
      c.line = static_cast<unsigned>(i + 1);
      if (c.title.empty()) fail(i + 1, "a case needs a title");
      part = kOptions;
    } else if (part == kHead) {
      if (!line.empty() && line.front() != '#') fail(i + 1, "expected \"==== TITLE\" or a comment");
      file.head.push_back(line);
    } else if (part == kExpected) {
      trim_right(line);
      file.cases.back().expected.push_back(line);
    } else if (line == kResult) {
      part = kExpected;
    } else if (part == kText) {
      file.cases.back().text += '\n' + line;
    } else if (!read_option(file.cases.back(), line, i + 1)) {
      file.cases.back().text = line;
      part = kText;
    }
  }
  if (part == kOptions || part == kText) fail(lines.size(), "the last case has no line \"----\"");
  if (file.cases.empty()) fail(1, "no case begins with \"==== TITLE\"");
  for (Case& c : file.cases) drop_last_empty(c.expected);
  drop_last_empty(file.head);
  return file;
}

std::string print(const CaseFile& file) {
  std::string out;
  const auto line = [&out](const std::string& text) { out += text + '\n'; };
  for (const std::string& text : file.head) line(text);
  for (const Case& c : file.cases) {
    if (!out.empty()) line("");
    line("==== " + c.title);
    for (const std::string& option : c.options) line(option);
    line(c.text);
    line("----");
    for (const std::string& text : c.expected) line(text);
  }
  return out;
}

}  // namespace golden
