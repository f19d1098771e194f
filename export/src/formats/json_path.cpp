#include "formats/json_path.hpp"

#include <entente/core/error.hpp>

namespace entente {

std::string JsonPath::text() const
{
    if (parent_ == nullptr) {
        return key_.empty() ? "$" : std::string(key_);
    }
    std::string out = parent_->text();
    if (key_.empty()) {
        out.append("[").append(std::to_string(index_)).append("]");
    } else {
        out.append(".").append(key_);
    }
    return out;
}

void JsonPath::fail(const std::string& message) const
{
    throw DataError(file_, line_, text() + ": " + message);
}

} // namespace entente
