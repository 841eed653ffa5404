namespace ParamGen.Files.Zip;

/// <summary>An entry of a zip archive.</summary>
/// <param name="Name">The name, with slashes between folders.</param>
/// <param name="IsStored">Whether the bytes are in the archive as they are, and not compressed.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="StoredLength">Their number in the archive.</param>
/// <param name="Length">Their number once unpacked.</param>
/// <param name="Crc">Their checksum once unpacked.</param>
internal sealed record ZipEntry(string Name, bool IsStored, long Start, long StoredLength, long Length, uint Crc);
