# Run as a script by entente_check_output: runs PROGRAM with ARGS and compares all that it says.
get_filename_component(folder "${ACTUAL}" DIRECTORY)
file(MAKE_DIRECTORY "${folder}")
if(NOT STDIN)
  set(STDIN /dev/null)
endif()

execute_process(COMMAND "${PROGRAM}" ${ARGS}
  INPUT_FILE "${STDIN}" OUTPUT_FILE "${ACTUAL}.out" ERROR_FILE "${ACTUAL}.err"
  RESULT_VARIABLE code)

set(failed FALSE)
if(NOT code STREQUAL CODE)
  message(SEND_ERROR "exit status is ${code}, not ${CODE}")
  set(failed TRUE)
endif()

foreach(stream out err)
  set(actual "${ACTUAL}.${stream}")
  set(expected "${EXPECTED}.${stream}")
  file(SIZE "${actual}" size)
  if(DEFINED ENV{ENTENTE_BLESS})
    if(size EQUAL 0)
      file(REMOVE "${expected}")
    else()
      configure_file("${actual}" "${expected}" COPYONLY)
    endif()
    continue()
  endif()
  if(NOT EXISTS "${expected}")
    set(expected /dev/null)
  endif()
  execute_process(COMMAND diff -u --label "${EXPECTED}.${stream}" --label "std${stream} of the program"
    "${expected}" "${actual}" RESULT_VARIABLE different OUTPUT_VARIABLE difference)
  if(NOT different EQUAL 0)
    message(SEND_ERROR "std${stream} is not as expected (ENTENTE_BLESS=1 accepts it):\n${difference}")
    set(failed TRUE)
  endif()
endforeach()

if(failed)
  string(JOIN " " call ${ARGS})
  message(FATAL_ERROR "entente ${call}")
endif()
