using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>A module of a file: the tensors whose names have one prefix.</summary>
/// <param name="path">
/// The prefix; for a parameter that stands alone its name. A layer of a recurrent module has its number behind #.
/// </param>
/// <param name="isRaw">Whether it is a single tensor whose last name no module is known to have.</param>
internal sealed class FileModule(string path, bool isRaw)
{
    private static readonly char[] separators = ['.', '#'];

    private readonly List<FileTensor> tensors = [];
    private string? key;

    public string Path => path;

    public bool IsRaw => isRaw;

    /// <summary>The parts of its path; the last of so many holds the rest.</summary>
    public string[] Parts { get; } = path.Split(separators, NaturalOrder.MostParts);

    /// <summary>Its path, as a message shows it.</summary>
    public string Name => path.Length == 0 ? "the file itself" : $"'{path.Replace("#l", ", layer ").Replace("_reverse", " backward")}'";

    /// <summary>The prefix of its tensors' names.</summary>
    public string Prefix => path.IndexOf('#') is >= 0 and var at ? path.Substring(0, at) : path;

    /// <summary>Whether it goes through a sequence backward; null where it goes through none.</summary>
    public bool? IsReverse { get; init; }

    /// <summary>Its place among all modules, as they would stand in the network.</summary>
    public int Order { get; set; }

    public IReadOnlyList<FileTensor> Tensors => tensors;

    /// <summary>What tells its shapes from those of others.</summary>
    public string Key => key ??= string.Concat(tensors
        .OrderBy(tensor => tensor.Member, StringComparer.Ordinal)
        .Select(tensor => $"{tensor.Member}({string.Join(",", tensor.Shape)})")) + IsReverse;

    public FileTensor? Find(string member)
    {
        foreach (var tensor in tensors)
        {
            if (tensor.Member == member)
                return tensor;
        }

        return null;
    }

    public void Add(string member, DescribedWeight weight) => tensors.Add(new(member, weight));

    /// <summary>Puts other members in the stead of its own.</summary>
    public void Replace(IEnumerable<FileTensor> others)
    {
        FileTensor[] replaced = [.. others];
        tensors.Clear();
        tensors.AddRange(replaced);
        key = null;
    }

    /// <summary>The name that a tensor would have.</summary>
    public string NameOf(string member)
    {
        var at = path.IndexOf('#');
        var (prefix, suffix) = at < 0 ? (path, "") : (path.Substring(0, at), "_" + path.Substring(at + 1));
        // A cell by itself has no number, and is the first.
        if (at >= 0 && tensors.Count > 0 && !tensors[0].Name.EndsWith(suffix, StringComparison.Ordinal))
            suffix = "";
        return (prefix.Length == 0 ? "" : prefix + ".") + member + suffix;
    }
}

/// <summary>A tensor of a module.</summary>
/// <param name="Member">Its name within the module.</param>
/// <param name="Weight">What the file says of it.</param>
internal sealed record FileTensor(string Member, DescribedWeight Weight)
{
    public string Name => Weight.Name;

    public EquatableArray<long> Shape => Weight.Shape;
}
