using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>A dataset; its data are never read.</summary>
/// <param name="Type">The type of one element.</param>
/// <param name="Shape">The dimensions, none for a scalar; null for the null dataspace.</param>
/// <param name="Layout">Where the data are.</param>
/// <param name="Bytes">The size of all elements, before any compression.</param>
internal sealed record HdfDataset(HdfDatatype Type, IReadOnlyList<long>? Shape, HdfLayout Layout, long Bytes);

/// <summary>The name, type and shape of an attribute; <see cref="HdfFile.ReadText"/> reads its value.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type of one element.</param>
/// <param name="Shape">The dimensions, none for a scalar; null for the null dataspace.</param>
internal sealed record HdfAttribute(string Name, HdfDatatype Type, IReadOnlyList<long>? Shape)
{
    public Cursor Value { get; init; }

    public long Count { get; init; }
}

/// <summary>A group, a dataset, or (neither) another object such as a committed datatype.</summary>
/// <param name="Path">Names joined by slashes; empty for the root group.</param>
/// <param name="IsGroup">Whether the object is a group.</param>
/// <param name="Dataset">The dataset, if it is one.</param>
/// <param name="Attributes">The attributes, in the file's order.</param>
internal sealed record HdfObject(string Path, bool IsGroup, HdfDataset? Dataset, IReadOnlyList<HdfAttribute> Attributes)
{
    public HdfAttribute? Attribute(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name);
}

/// <summary>A link that was not followed: soft, external, or hard to an object reached before.</summary>
internal sealed record HdfLink(string Path, HdfLinkKind Kind, string Target);
