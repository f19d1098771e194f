# entente::developer: what people who change entente compile with, and users of the package never see.
add_library(entente_developer INTERFACE)
add_library(entente::developer ALIAS entente_developer)

if(ENTENTE_DEVELOPER)
  target_compile_options(entente_developer INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wcast-align -Wformat=2 -Wextra-semi
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wuseless-cast>
    # GCC 12 takes `"x" + string` for overlapping memory (gcc.gnu.org/PR105651).
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>)
endif()

option(ENTENTE_FUZZ "Build libFuzzer programs (needs Clang; see tests/fuzz)" OFF)
if(ENTENTE_FUZZ)
  target_compile_options(entente_developer INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(ENTENTE_SANITIZE)
  target_compile_options(entente_developer INTERFACE
    -fsanitize=${ENTENTE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
    # With sanitizers GCC sees uninitialized values where there are none (in boost::optional, say).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(entente_developer INTERFACE -fsanitize=${ENTENTE_SANITIZE})
endif()
