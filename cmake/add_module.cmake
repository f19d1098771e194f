# entente_add_module(NAME SOURCES ... PUBLIC ... PRIVATE ... [PRECOMPILE ...])
#
# A module is a static library `entente::NAME` with its own include root NAME/include, so that a header
# of a module that is not linked cannot be included: the layering is checked by the compiler.
function(entente_add_module name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE;PRECOMPILE" ${ARGN})
  add_library(entente_${name} STATIC ${arg_SOURCES})
  add_library(entente::${name} ALIAS entente_${name})
  set_target_properties(entente_${name} PROPERTIES EXPORT_NAME ${name} CXX_EXTENSIONS OFF)
  target_compile_features(entente_${name} PUBLIC cxx_std_20)
  target_include_directories(entente_${name}
    PUBLIC $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/include>
           $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>
    PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/src)
  target_link_libraries(entente_${name}
    PUBLIC ${arg_PUBLIC}
    PRIVATE ${arg_PRIVATE} $<BUILD_INTERFACE:entente::developer>)
  if(arg_PRECOMPILE)
    target_precompile_headers(entente_${name} PRIVATE ${arg_PRECOMPILE})
  endif()
  set_property(GLOBAL APPEND PROPERTY ENTENTE_MODULES entente_${name})
endfunction()
