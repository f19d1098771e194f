# entente_check_output(NAME ARGS ... [CODE N] [STDIN FILE])
#
# A golden run of the program: in the folder tests/cli, with the arguments given, stdout must equal
# NAME.out, stderr NAME.err and the exit status CODE (0). A file that is not there stands for silence.
# NAME is a path without extension below tests/cli. `ENTENTE_BLESS=1 ctest -R cli` accepts what the
# program says now; read the difference before you commit it.
function(entente_check_output name)
  cmake_parse_arguments(arg "" "CODE;STDIN" "ARGS" ${ARGN})
  if(NOT arg_CODE)
    set(arg_CODE 0)
  endif()
  string(REPLACE "/" "." test_name "cli.${name}")
  add_test(NAME ${test_name}
    COMMAND ${CMAKE_COMMAND}
      -DPROGRAM=$<TARGET_FILE:entente> "-DARGS=${arg_ARGS}" -DCODE=${arg_CODE} "-DSTDIN=${arg_STDIN}"
      -DEXPECTED=${PROJECT_SOURCE_DIR}/tests/cli/${name}
      -DACTUAL=${PROJECT_BINARY_DIR}/tests/cli/${name}
      -P ${PROJECT_SOURCE_DIR}/tests/cli/run.cmake
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}/tests/cli)
endfunction()
