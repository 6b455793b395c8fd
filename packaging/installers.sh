#!/bin/sh
# Wrap dist/braintumor-desktop: packaging/installers.sh deb|tarball. The same folder gives the
# same bytes: names sorted, one owner, the times that build.py set.
set -eu
export LC_ALL=C
cd "$(dirname "$0")/.."
name=braintumor-desktop
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' braintumor_desktop/__init__.py)
bundle=dist/$name
[ -x "$bundle/$name" ] || { echo "There is no $bundle: type make package first." >&2; exit 2; }
SOURCE_DATE_EPOCH=$(stat -c %Y "$bundle/_internal")
export SOURCE_DATE_EPOCH

# The newest version of the C library that a file of the folder asks for: the build machine's
# libraries decide on it.
newest_libc() {
	find "$bundle" -type f \( -name '*.so*' -o -name "$name" \) -exec objdump -T {} + 2>/dev/null |
		grep -o 'GLIBC_2\.[0-9]*' | sort -uV | tail -n 1 | cut -d_ -f2
}

deb() {
	root=build/deb
	# Beside the C library what Qt needs; everything else is in the folder.
	depends="libc6 (>= $(newest_libc)), libegl1, libgl1, libfontconfig1, libxkbcommon0, libxcb1, fonts-dejavu-core | fonts-liberation | fonts-noto-core"
	rm -rf "$root"
	mkdir -p "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/DEBIAN" \
		"$root/usr/share/icons/hicolor/256x256/apps" "$root/usr/share/icons/hicolor/scalable/apps" \
		"$root/usr/share/mime/packages" "$root/usr/share/man/man1" "$root/usr/share/doc/$name"
	cp -a "$bundle" "$root/opt/"
	ln -s "/opt/$name/$name" "$root/usr/bin/$name"
	cp packaging/linux/$name.desktop "$root/usr/share/applications/"
	cp packaging/linux/$name.png "$root/usr/share/icons/hicolor/256x256/apps/"
	cp packaging/linux/$name.svg "$root/usr/share/icons/hicolor/scalable/apps/"
	cp packaging/linux/$name.xml "$root/usr/share/mime/packages/"
	gzip -9nc packaging/linux/$name.1 >"$root/usr/share/man/man1/$name.1.gz"
	{
		cat LICENSE
		printf '\nThe parts of others, with their licenses: /opt/%s/_internal/resources/licenses/index.html\n' $name
	} >"$root/usr/share/doc/$name/copyright"
	cat >"$root/DEBIAN/control" <<-EOF
		Package: $name
		Version: $version
		Architecture: $(dpkg --print-architecture)
		Maintainer: Braintumor Desktop <noreply@invalid>
		Section: science
		Priority: optional
		Installed-Size: $(du -sk --apparent-size "$bundle" | cut -f1)
		Depends: $depends
		Recommends: libwayland-cursor0, shared-mime-info
		Description: brain MR slices and what neural networks say of them, offline
		 Opens DICOM, NIfTI and pictures, and lays an outline over tumors that
		 bundled networks find. Research use only, not a diagnosis.
	EOF
	find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
	find "$root" -type d -exec chmod 755 {} +
	find "$root/usr" "$root/DEBIAN" -type f -exec chmod 644 {} +
	# One thread: with several the bytes depend on their number, and the file is 15 % larger.
	dpkg-deb --root-owner-group -Zxz -z9 --threads-max=1 --build "$root" "dist/${name}_${version}_amd64.deb"
	rm -rf "$root"
}

tarball() {
	root=build/tarball/$name-$version
	rm -rf build/tarball
	mkdir -p "$root"
	cp -a "$bundle" "$root/"
	cp packaging/linux/install.sh packaging/linux/uninstall.sh packaging/linux/$name.desktop \
		packaging/linux/$name.png packaging/linux/$name.xml packaging/linux/$name.1 LICENSE "$root/"
	chmod 755 "$root"/*.sh
	tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
		-C build/tarball -c "$name-$version" | gzip -9n >"dist/$name-$version-linux-x86_64.tar.gz"
	rm -rf build/tarball
}

case ${1:-} in
deb) deb ;;
tarball) tarball ;;
*) echo "usage: packaging/installers.sh deb|tarball" >&2; exit 2 ;;
esac
