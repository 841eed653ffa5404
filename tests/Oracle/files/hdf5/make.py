"""Writes small HDF5 files in forms that Keras's own files do not have, each with what h5py reads in it beside it.

Run with Python 3, h5py 3.7 and HDF5 1.10 in this folder; what is here already is replaced.
"""
import json
import h5py
import numpy as np

FLOATS = np.zeros((3, 4), "f4")


def weights(file, count=3):
    """Groups of variables as Keras 3 names them."""
    for i in range(count):
        name = "dense" if i == 0 else f"dense_{i}"
        group = file.create_group(f"layers/{name}/vars")
        group["0"] = np.zeros((i + 1, 4), "f4")
        group["1"] = np.zeros(4, "f2" if i % 2 else "f4")


def layers(file, count, config):
    """A whole model as Keras 2 and 3 store it."""
    file.attrs["keras_version"] = "3.15.1"
    file.attrs["backend"] = "tensorflow"
    file.attrs["model_config"] = json.dumps({"class_name": "Sequential", "config": {"name": config, "layers": []}})
    group = file.create_group("model_weights")
    names = [f"dense_{i}" for i in range(count)]
    group.attrs["layer_names"] = [name.encode() for name in names]
    for name in names:
        layer = group.create_group(name)
        layer.attrs["weight_names"] = [f"{name}/kernel:0".encode(), f"{name}/bias:0".encode()]
        layer[f"{name}/kernel:0"] = FLOATS
        layer[f"{name}/bias:0"] = np.zeros(4, "f4")


def latest(file):
    weights(file)


def latest_model(file):
    layers(file, 3, "small")


def many_links(file):
    weights(file, 14)


def ordered_links(file):
    group = file.create_group("layers/many/vars", track_order=True)
    for i in range(30):
        group[str(i)] = np.zeros(i, "i4")


def long_names(file):
    for i in range(12):
        file[f"layers/{'a name of many letters ' * 12}{i}/vars/0"] = np.zeros(2, "f8")


def huge_attributes(file):
    layers(file, 2, "x" * 6_000)
    for i in range(12):
        file.attrs[f"note{i}"] = "y" * (i * 500)


def many_attributes(file):
    weights(file)
    group = file["layers/dense/vars"]
    for i in range(40):
        group.attrs[f"text{i}"] = f"é {i}" * i
        group.attrs[f"number{i}"] = i


def variable_texts(file):
    weights(file)
    file.attrs.create("names", ["a", "", "größer", "z" * 3000], dtype=h5py.string_dtype())
    file.attrs.create("ascii", [b"a", b"bc"], dtype=h5py.string_dtype("ascii"))
    file.attrs.create("fixed", np.array([b"a", b"bcd"], "S5"))
    file.attrs["scalar"] = "one"
    file.attrs["none"] = h5py.Empty("f4")


def kinds(file):
    group = file.create_group("layers/kinds/vars")
    for name in ["f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "bool", "c8", ">f4"]:
        group[name.replace(">", "big_")] = np.zeros((2, 3), name)
    group["scalar"] = np.float32(1)
    group["empty"] = np.zeros((0, 3), "f4")
    group["none"] = h5py.Empty("f4")
    group["opaque"] = np.zeros(3, "V2")
    group["opaque"].attrs["dtype"] = "bfloat16"
    group.create_dataset("text", data=["a", "b"], dtype=h5py.string_dtype())
    group.create_dataset("fixed", data=np.array([b"ab"], "S2"))


def layouts(file):
    group = file.create_group("layers/layouts/vars")
    group.create_dataset("one_chunk", (10, 10), "f4", chunks=(10, 10))
    group.create_dataset("fixed_array", (50, 50), "f4", chunks=(7, 9))
    group.create_dataset("extensible", (50, 50), "f4", chunks=(7, 9), maxshape=(None, 50))
    group.create_dataset("tree", (50, 50), "f4", chunks=(7, 9), maxshape=(None, None), compression="gzip")
    group.create_dataset("filters", data=FLOATS, compression="gzip", shuffle=True, fletcher32=True)
    plist = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    plist.set_layout(h5py.h5d.COMPACT)
    h5py.h5d.create(group.id, b"compact", h5py.h5t.IEEE_F32LE, h5py.h5s.create_simple((3, 4)), plist)
    group.create_dataset("unwritten", (5, 6), "f4")


def committed(file):
    file["layers/committed/vars/0"] = FLOATS
    file["types/float"] = np.dtype("f4")
    file.create_dataset("layers/committed/vars/1", (2,), dtype=file["types/float"])


def soft(file):
    weights(file)
    file["layers/again"] = h5py.SoftLink("/layers/dense")


def external(file):
    weights(file)
    file["layers/elsewhere"] = h5py.ExternalLink("../../other.h5", "/layers/dense")


def hard(file):
    weights(file)
    file["layers/again"] = file["layers/dense"]


def external_data(file):
    file.create_dataset("layers/dense/vars/0", (3, 4), "f4", external=[("../../secret.bin", 0, 48)])


def virtual_data(file):
    layout = h5py.VirtualLayout((3, 4), "f4")
    layout[:] = h5py.VirtualSource("../../other.h5", "x", (3, 4))
    file.create_virtual_dataset("layers/dense/vars/0", layout)


def datasets(file):
    found = []

    def visit(name, item):
        if isinstance(item, h5py.Dataset):
            text = h5py.check_string_dtype(item.dtype)
            dtype = "string" if text else item.attrs.get("dtype") or str(item.dtype.newbyteorder("="))
            size = None if text and text.length is None else int(np.prod(item.shape or (), dtype="i8")) * item.dtype.itemsize
            found.append({"path": name, "shape": list(item.shape or ()), "dtype": dtype, "bytes": 0 if item.shape is None else size})

    file.visititems(visit)
    return found


def texts(file):
    found = {}

    def read(name, item):
        for key in item.attrs:
            value = item.attrs[key]
            kind = item.attrs.get_id(key).dtype
            if isinstance(value, h5py.Empty) or not h5py.check_string_dtype(kind):
                continue
            values = [value] if isinstance(value, (str, bytes)) else list(value)
            found[f"{name}@{key}"] = [v.decode() if isinstance(v, bytes) else str(v) for v in values]

    read("", file)
    file.visititems(read)
    return found


WHOLE = [
    ("latest.weights.h5", latest, dict(libver="latest")),
    ("latest-model.h5", latest_model, dict(libver="latest")),
    ("latest-many-links.weights.h5", many_links, dict(libver="latest")),
    ("latest-ordered-links.weights.h5", ordered_links, dict(libver="latest")),
    ("latest-long-names.weights.h5", long_names, dict(libver="latest")),
    ("latest-huge-attributes.h5", huge_attributes, dict(libver="latest")),
    ("latest-many-attributes.weights.h5", many_attributes, dict(libver="latest")),
    ("latest-variable-texts.weights.h5", variable_texts, dict(libver="latest")),
    ("latest-kinds.weights.h5", kinds, dict(libver="latest")),
    ("latest-layouts.weights.h5", layouts, dict(libver="latest")),
    ("latest-committed-type.weights.h5", committed, dict(libver="latest")),
    ("latest-block.weights.h5", latest, dict(libver="latest", userblock_size=1024)),
    ("latest-paged.weights.h5", latest, dict(libver="latest", fs_strategy="page", fs_persist=True, fs_page_size=512)),
    ("v108.weights.h5", many_links, dict(libver=("v108", "v108"))),
    ("earliest-ordered.weights.h5", ordered_links, dict(track_order=True)),
    ("earliest-kinds.weights.h5", kinds, {}),
    ("earliest-layouts.weights.h5", layouts, {}),
    ("earliest-many-links.weights.h5", many_links, {}),
    ("earliest-variable-texts.weights.h5", variable_texts, {}),
    ("earliest-block.weights.h5", latest, dict(userblock_size=512)),
]

ODD = [
    ("odd-soft-link.weights.h5", soft, "a link to another group of the file"),
    ("odd-external-link.weights.h5", external, "a link to a file that is not there"),
    ("odd-two-names.weights.h5", hard, "one group under two names"),
    ("odd-external-data.weights.h5", external_data, "data in another file"),
    ("odd-virtual-data.weights.h5", virtual_data, "data in parts of another file"),
]

for name, write, options in WHOLE:
    with h5py.File(name, "w", **options) as file:
        write(file)
    with h5py.File(name, "r") as file:
        truth = {"made_by": f"h5py {h5py.__version__}, HDF5 {h5py.version.hdf5_version}"}
        truth |= {"datasets": datasets(file), "texts": texts(file)}
    with open(name + ".json", "w") as file:
        json.dump(truth, file, ensure_ascii=False)

for name, write, why in ODD:
    with h5py.File(name, "w", libver="latest") as file:
        write(file)
    with open(name + ".json", "w") as file:
        json.dump({"why": why}, file)
