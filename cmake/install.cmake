# install() and a CMake package for library users: find_package(entente) gives entente::core, ::extract, ::graph, ::export.
include(CMakePackageConfigHelpers)

get_property(modules GLOBAL PROPERTY ENTENTE_MODULES)
install(TARGETS ${modules} EXPORT entente_targets)
foreach(module core extract graph export)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/${module}/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
endforeach()
install(EXPORT entente_targets NAMESPACE entente:: FILE entente-targets.cmake
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/entente)
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/entente-config.cmake.in
  ${PROJECT_BINARY_DIR}/entente-config.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/entente)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/entente-config-version.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/entente-config.cmake
              ${PROJECT_BINARY_DIR}/entente-config-version.cmake
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/entente)
install(TARGETS entente RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
