// Reading the tree of categories, see taxonomy.h.  The strings are those of the lexicons, which live as
// long as the engine.

#include "resolve/crime/taxonomy.h"

#include <algorithm>
#include <charconv>

#include "base/strings.h"

namespace vie::crime {
namespace {

constexpr size_t kTopicDepth = 2;  // length of the path
constexpr int kMaxDepth = 16;  // guards against a circle of parents

void add_once(std::vector<std::string_view>& list, std::string_view value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

std::vector<std::string_view> parts(std::string_view list) {
  std::vector<std::string_view> out;
  for_each_part(list, ',', [&](std::string_view part) { out.push_back(part); });
  return out;
}

// "251" for "251a", too.
int number_of(std::string_view article) {
  int number = 0;
  std::from_chars(article.data(), article.data() + article.size(), number);
  return number;
}

bool covers(std::string_view range, std::string_view article) {
  const size_t dash = range.find('-');
  if (dash == std::string_view::npos) return range == article;
  const int number = number_of(article);
  return number_of(range) <= number && number <= number_of(range.substr(dash + 1));
}

bool any_covers(const std::vector<std::string_view>& ranges, std::string_view article) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](std::string_view range) { return covers(range, article); });
}

}  // namespace

Taxonomy::Taxonomy(const Lexicons& lexicons)
    : categories_(lexicons), attributes_(lexicons) {
  lexicons.for_each("crime", [&](EntryId id, const Entry& entry) {
    const std::string_view name = entry.attributes.get("id");
    if (!entry.attributes.has("parent") && name != "crime") return;
    ids_.emplace_back(name, id);
    Category& category = categories_.make(id);
    category.id = name;
    category.name = entry.surface;
    category.name_en = entry.attributes.get("en");
    category.iccs = entry.attributes.get("iccs");
    category.articles = parts(entry.attributes.get("articles"));
    category.old_articles = parts(entry.attributes.get("old"));
  });
  for (const auto& [name, id] : ids_) {
    Category& category = categories_.make(id);
    collect(lexicons, id, 0, category.path);
    // All that stands right below the root is a group that discussions are about ("kinh tế").
    const Attributes& attributes = lexicons[id].attributes;
    category.topic = attributes.has("topic") ? attributes.get("topic") != "no"
                                             : category.path.size() <= kTopicDepth;
    EntryId up = id;
    for (int depth = 0; up != kNoEntry && depth < kMaxDepth; ++depth) {
      category.event |= lexicons[up].attributes.has("event");
      up = find(lexicons[up].attributes.get("parent"));
    }
  }
  lexicons.for_each("crime.attribute", [&](EntryId id, const Entry& entry) {
    attributes_.make(id) = entry.attributes.get("id");
  });
}

// The path of the first parent, then what a second one adds, then the category itself.
void Taxonomy::collect(const Lexicons& lexicons, EntryId entry, int depth,
                       std::vector<std::string_view>& path) const {
  if (depth == kMaxDepth) return;
  for (const char* key : {"parent", "also"}) {
    const EntryId up = find(lexicons[entry].attributes.get(key));
    if (up != kNoEntry) collect(lexicons, up, depth + 1, path);
  }
  add_once(path, categories_[entry].id);
}

EntryId Taxonomy::find(std::string_view id) const {
  for (const auto& [name, entry] : ids_) {
    if (name == id) return entry;
  }
  return kNoEntry;
}

bool Taxonomy::has_article(EntryId entry, std::string_view article, bool old_code) const {
  const Category& category = categories_[entry];
  return any_covers(old_code ? category.old_articles : category.articles, article);
}

bool Taxonomy::related(EntryId a, EntryId b) const {
  const std::vector<std::string_view>& first = categories_[a].path;
  const std::vector<std::string_view>& second = categories_[b].path;
  return std::any_of(first.begin() + (first.empty() ? 0 : 1), first.end(), [&](auto id) {
    return std::find(second.begin(), second.end(), id) != second.end();
  });
}

// The deepest category with this article alone; of several, as drug offences were one article in 1999,
// the group above them.
EntryId Taxonomy::offence(std::string_view article, bool old_code) const {
  EntryId best = kNoEntry;
  bool several = false;
  for (const auto& [name, entry] : ids_) {
    const Category& category = categories_[entry];
    const auto& articles = old_code ? category.old_articles : category.articles;
    if (articles.size() != 1 || articles[0] != article) continue;
    const size_t depth = best == kNoEntry ? 0 : categories_[best].path.size();
    if (category.path.size() < depth) continue;
    several = category.path.size() == depth;
    best = entry;
  }
  if (!several) return best;
  const std::vector<std::string_view>& path = categories_[best].path;
  return path.size() < 2 ? best : find(path[path.size() - 2]);
}

}  // namespace vie::crime
