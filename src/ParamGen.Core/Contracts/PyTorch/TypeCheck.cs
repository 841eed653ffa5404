using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>The numbers of a network are floating-point ones of one type; a file may have another type for all layers of a kind.</summary>
/// <param name="matching">The modules of the layers.</param>
/// <param name="file">What is in the file.</param>
/// <param name="className">The name of the class.</param>
internal sealed class TypeCheck(Matching matching, FileDescription file, string className)
{
    private const string Counter = "num_batches_tracked";
    private const string OfCounter = "int64";

    private static readonly string[] floats = ["float32", "float16", "bfloat16", "float64"];

    private readonly List<(Pair Pair, FileTensor Tensor)> tensors =
    [
        .. matching.Pairs
            .Where(pair => pair is { Layer: not null, Module: not null })
            .SelectMany(pair => pair.Module!.Tensors.Select(tensor => (pair, tensor))),
    ];

    public IEnumerable<Problem> Problems()
    {
        var usual = Usual();
        var kinds = tensors.Where(item => item.Tensor.Member != Counter)
            .ToLookup(item => item.Pair.Layer!.Kind, item => item.Tensor.Weight.Type, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (pair, tensor) in tensors)
        {
            var (type, kind) = (tensor.Weight.Type, pair.Layer!.Kind);
            if (type == (tensor.Member == Counter ? OfCounter : usual))
                continue;
            if (tensor.Member == Counter)
                yield return Other(pair, tensor, $"{OfCounter} is expected");
            else if (usual is null || !floats.Contains(type))
                yield return Other(pair, tensor, "weights are floating-point numbers");
            else if (kinds[kind].Any(other => other != type))
                yield return Other(pair, tensor, $"most of the file's weights are {usual}");
            else if (told.Add(kind))
                yield return Problem.OfNetwork(
                    PyTorchRules.PG0618_OtherResults,
                    className,
                    file.File,
                    $"the weights of every {kind} are {type}, while most are {usual}; convert them, or check that this is intended");
        }
    }

    private Problem Other(Pair pair, FileTensor tensor, string expected) =>
        pair.Layer!.Problem(PyTorchRules.PG0613_OtherType, [tensor.Name, file.File, tensor.Weight.Type, expected]);

    /// <summary>The floating-point type that most tensors have; null where none has one.</summary>
    private string? Usual() => tensors.Where(item => item.Tensor.Member != Counter)
        .Select(item => item.Tensor.Weight.Type)
        .Where(floats.Contains)
        .GroupBy(type => type)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => Array.IndexOf(floats, group.Key))
        .Select(group => group.Key)
        .FirstOrDefault();
}
