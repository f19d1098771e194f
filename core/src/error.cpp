#include <entente/core/error.hpp>

namespace entente {

DataError::DataError(const std::string& file, std::size_t line, const std::string& message)
    : Error(line == 0 ? file + ": " + message
                      : file + ":" + std::to_string(line) + ": " + message),
      file_(file), line_(line)
{
}

} // namespace entente
