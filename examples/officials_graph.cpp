// Who holds which office, and who signed what, in some articles, as a graph for Graphviz:
//
//     officials_graph article.txt ... | dot -Tsvg > officials.svg

#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include <vie/vie.hpp>

namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string edge(std::string_view from, std::string_view to, std::string_view label,
                 std::string_view style) {
  return quoted(from) + " -> " + quoted(to) + " [label=" + quoted(label) + ", style=" +
         std::string(style) + "];";
}

struct Graph {
  std::set<std::string> edges;  // of all articles, each once
  std::set<std::string> roles;  // of persons with offices, "name role"
};

// An edge from an official to each office.  A title without an office is a node of its own, unless it
// is what later mentions leave of one that was given in full: "Bộ trưởng Lê Quang Minh".
void add_offices(const vie::Result& result, const vie::Record& official, Graph& graph) {
  const std::string name(official.str(VIE_FIELD_NAME));
  for (const vie::Value& value : official.all(VIE_FIELD_POSITION)) {
    const vie::Record position = result[static_cast<std::size_t>(value.integer)];
    const std::string_view org = position.str(VIE_FIELD_ORG);
    const std::string role(position.str(VIE_FIELD_ROLE));
    if (!org.empty()) {
      graph.edges.insert(edge(name, org, role, "solid"));
      graph.roles.insert(name + " " + role);
    } else if (graph.roles.count(name + " " + role) == 0) {
      graph.edges.insert(edge(name, position.text(), "", "solid"));
    }
  }
}

void add_signatures(const vie::Record& plan, Graph& graph) {
  for (const vie::Value& signatory : plan.all(VIE_FIELD_SIGNATORY)) {
    graph.edges.insert(edge(signatory.text(), plan.str(VIE_FIELD_TITLE), "signed", "dashed"));
  }
}

std::string read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(std::string("cannot read ") + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int argc, char** argv) try {
  const vie::Engine engine;
  vie::Result result;
  Graph graph;
  for (int i = 1; i < argc; ++i) {
    engine.extract(read_file(argv[i]), result);
    for (const vie::Record& record : result) {
      if (record.kind == VIE_KIND_OFFICIAL) add_offices(result, record, graph);
      if (record.kind == VIE_KIND_PLAN) add_signatures(record, graph);
    }
  }
  std::cout << "digraph officials {\n  rankdir=LR;\n";
  for (const std::string& one : graph.edges) std::cout << "  " << one << "\n";
  std::cout << "}\n";
  return 0;
} catch (const std::exception& error) {
  std::cerr << error.what() << "\n";
  return 1;
}
