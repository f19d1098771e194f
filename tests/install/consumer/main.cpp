// From an article to GraphML with the libraries alone.
#include <entente/export/formats.hpp>
#include <entente/extract/document_formats.hpp>
#include <entente/extract/extractor.hpp>
#include <entente/graph/build.hpp>

#include <iostream>

int main()
{
    entente::Batch batch;
    entente::read_documents("date: 2024-03-07\n\n"
                            "French Foreign Minister Anne Roux met her German counterpart Karl "
                            "Voss in Berlin on Tuesday.\n",
                            "article.txt", batch);
    const entente::Extractor extractor;
    std::vector<entente::Report> reports;
    for (const entente::Document& document : batch.documents) {
        reports.push_back(extractor.extract(document));
    }
    const entente::KnowledgeGraph graph = entente::build_graph(std::move(reports));
    entente::find_format("graphml")->write(graph, std::cout);
    return std::cout.good() && graph.node_count() > 0 ? 0 : 1;
}
