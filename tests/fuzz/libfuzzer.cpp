// The entry point that libFuzzer calls; ENTENTE_FUZZ_TARGET names the target.
#include "target.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    for (const entente::fuzz::Target* target : entente::fuzz::targets()) {
        if (target->name == ENTENTE_FUZZ_TARGET) {
            target->run({reinterpret_cast<const char*>(data), size});
            return 0;
        }
    }
    std::abort();
}
