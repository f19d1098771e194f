#include <entente/core/error.hpp>
#include <entente/core/text.hpp>

namespace entente {

DataError::DataError(const std::string& file, std::size_t line, const std::string& message)
    : Error(one_line(line == 0 ? file + ": " + message
                               : file + ":" + std::to_string(line) + ": " + message)),
      file_(file), line_(line)
{
}

} // namespace entente
