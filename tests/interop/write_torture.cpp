#include "torture_graph.hpp"

#include <entente/export/formats.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

/// Writes the torture graph in every format into a folder: `torture` and the format's extension.
int main(int count, char** arguments)
{
    if (count != 2) {
        std::cerr << "usage: write_torture FOLDER\n";
        return EXIT_FAILURE;
    }
    const entente::KnowledgeGraph graph = entente::torture_graph();
    for (const entente::Format* format : entente::formats()) {
        std::string path = arguments[1];
        path.append("/torture").append(format->extension);
        std::ofstream out(path, std::ios::binary);
        format->write(graph, out);
        out.close();
        if (!out) {
            std::cerr << path << ": cannot be written\n";
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}
