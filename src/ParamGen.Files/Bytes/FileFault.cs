namespace ParamGen.Files.Bytes;

/// <summary>Why a file cannot be described.</summary>
public enum FileFault
{
    /// <summary>It breaks the rules of its own format: it was cut, changed, or never was such a file.</summary>
    Damaged,

    /// <summary>It is whole, as far as one can see, but no model file of a kind that is read.</summary>
    NotAModel,

    /// <summary>It holds what this reader does not understand or deliberately does not follow.</summary>
    Unsupported,
}
