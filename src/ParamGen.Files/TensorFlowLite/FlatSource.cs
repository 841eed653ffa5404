using ParamGen.Files.Bytes;

namespace ParamGen.Files.TensorFlowLite;

/// <summary>
/// A file in the format of FlatBuffers. Google's own library for C# checks offsets of damaged files too late, so this one reads
/// through a source that checks each position and limits the work.
/// </summary>
internal sealed class FlatSource(Stream stream) : ByteSource(stream)
{
    /// <summary>The table that the file begins with.</summary>
    public FlatTable Root => new(this, Cursor.At(this, 0, 4).U32());
}
