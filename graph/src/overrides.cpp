#include <entente/graph/overrides.hpp>

#include <istream>
#include <optional>
#include <string_view>

namespace entente {
namespace {

std::optional<OverrideKind> kind_of(std::string_view word)
{
    if (word == "same_as") {
        return OverrideKind::same_as;
    }
    return word == "different_from" ? std::optional(OverrideKind::different_from) : std::nullopt;
}

std::vector<std::string> fields_of(const std::string& line)
{
    std::vector<std::string> fields;
    std::size_t begin = 0;
    while (true) {
        const auto tab = line.find('\t', begin);
        fields.push_back(line.substr(begin, tab - begin));
        if (tab == std::string::npos) {
            return fields;
        }
        begin = tab + 1;
    }
}

} // namespace

std::vector<Override> read_overrides(std::istream& in, const std::string& name,
                                     std::vector<Diagnostic>& diagnostics)
{
    std::vector<Override> overrides;
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        const std::string where = name + ":" + std::to_string(number);
        const auto fields = fields_of(line);
        const auto kind = kind_of(fields.front());
        if (!kind || fields.size() != 3 || fields[1].empty() || fields[2].empty()) {
            diagnostics.push_back({Diagnostic::Severity::error, where,
                                   "is not same_as or different_from, a name and a name, with tabs "
                                   "between"});
            continue;
        }
        overrides.push_back({*kind, fields[1], fields[2], where});
    }
    return overrides;
}

} // namespace entente
