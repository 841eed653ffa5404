namespace ParamGen.Files.Bytes;

/// <summary>Ends the reading of a file. It never leaves <see cref="ModelFile"/>, where it becomes a part of the description.</summary>
internal sealed class ModelFileException(FileFault fault, string message) : Exception(message)
{
    public FileFault Fault => fault;

    public static ModelFileException Damaged(string reason) => new(FileFault.Damaged, reason);

    /// <summary>Damage at a place, counted in bytes from the beginning of the file.</summary>
    public static ModelFileException Damaged(string reason, long position) =>
        new(FileFault.Damaged, FormattableString.Invariant($"{reason} (at byte {position:N0})"));

    public static ModelFileException NotAModel(string whatItIs) => new(FileFault.NotAModel, whatItIs);

    public static ModelFileException Unsupported(string what) => new(FileFault.Unsupported, what);
}
