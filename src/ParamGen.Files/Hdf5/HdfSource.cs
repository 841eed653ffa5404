using ParamGen.Files.Bytes;

namespace ParamGen.Files.Hdf5;

/// <summary>An HDF5 file, or a part of a file that is one. Its superblock says how wide its addresses and lengths are.</summary>
internal sealed class HdfSource(Stream stream, long start, long length) : ByteSource(stream, start, length)
{
    /// <summary>Where the HDF5 data begins: addresses in the file count from here (II.A).</summary>
    public long BaseAddress { get; set; }

    /// <summary>The bytes of an address, "O" in the specification (II.A).</summary>
    public int OffsetSize { get; set; } = 8;

    /// <summary>The bytes of a length, "L" in the specification (II.A).</summary>
    public int LengthSize { get; set; } = 8;

    /// <summary>Set by a fuzzer, which could not reach the code after a checksum otherwise.</summary>
    public bool IgnoresChecksums { get; init; }

    public Cursor From(long position) => Cursor.At(this, position, Length - position);
}
