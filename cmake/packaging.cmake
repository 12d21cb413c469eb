# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the Debian package: cpack -G DEB --config build/release/CPackConfig.cmake
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # packing does not build
install(TARGETS tagmill RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/tagmill.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/tagmill.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/tagmill-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME tagmill.xml)
install(FILES resources/icons/tagmill.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_BINARY_DIR}/app/tagmill.man DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 RENAME tagmill.1)
install(FILES ${CMAKE_BINARY_DIR}/app/tagmill.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME tagmill)
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(DIRECTORY resources/samples DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tagmill)
set(CPACK_PACKAGE_CONTACT "Tagmill developers <tagmill@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Synthetic datasets of fiducial markers: design, preview, render, audit")
set(CPACK_PACKAGE_DESCRIPTION
    "Designs datasets of AprilTag, ArUco, ChArUco and AprilGrid targets in a window or from the command line, renders them with local Blender workers and proves their ground truth against the rendered frames.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Found at run time, not by the linker.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "blender, fonts-noto-cjk, qt6-translations-l10n")
include(CPack)
