#include "override_names.hpp"

#include "../words.hpp"

#include <entente/core/text.hpp>

#include <algorithm>
#include <array>

namespace entente {
namespace {

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' ')) {
        text.remove_prefix(1);
    }
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace

OverrideName parse_override_name(const std::string& text)
{
    OverrideName result;
    std::string_view rest = text;
    if (const auto at = rest.find(" @ "); at != std::string_view::npos) {
        result.article = trimmed(rest.substr(at + 3));
        rest = rest.substr(0, at);
    }
    if (const auto bracket = rest.rfind('[');
        bracket != std::string_view::npos && trimmed(rest).ends_with(']')) {
        const auto inside = trimmed(rest).substr(bracket + 1);
        result.post = trimmed(inside.substr(0, inside.size() - 1));
        rest = rest.substr(0, bracket);
    }
    rest = trimmed(rest);
    result.id = rest;
    for (const auto kind :
         {NodeKind::official, NodeKind::organization, NodeKind::place, NodeKind::agreement}) {
        const std::string prefix = std::string(name_of(kind)) + ":";
        if (rest.starts_with(prefix)) {
            result.kind = kind;
            rest = trimmed(rest.substr(prefix.size()));
            break;
        }
    }
    result.name = rest;
    return result;
}

bool names_article(const OverrideName& name, const DocumentInfo& document)
{
    return name.article.empty() || document.uri == name.article || document.id == name.article ||
           document.uri.ends_with("/" + name.article);
}

bool names_form(const OverrideName& name, const std::vector<Alias>& forms,
                const std::string& country)
{
    const std::string prefix = std::string(name_of(name.kind)) + ":";
    const std::string land = fold(country);
    const auto wanted = words(name.name);
    return std::ranges::any_of(forms, [&](const Alias& form) {
        const std::string base = slug(form.text);
        const std::string id = prefix + base;
        return name.id == id || name.id == prefix + land + "-" + base ||
               name.id.starts_with(id + "." + land) || words(form.text) == wanted;
    });
}

Diagnostic override_warning(const Override& said, const std::string& message)
{
    return {Diagnostic::Severity::warning, said.where,
            "\"" + said.a + "\" and \"" + said.b + "\": " + message};
}

Diagnostic no_such_name(const Override& said, const std::string& text)
{
    return {Diagnostic::Severity::warning, said.where, "no article names \"" + text + "\""};
}

} // namespace entente
