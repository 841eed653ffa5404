using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Tests.Contracts.PyTorch;

/// <summary>A file with something wrong.</summary>
/// <param name="Pair">The model that it was written for.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Tensor">The tensor that it is wrong with.</param>
/// <param name="Tensors">What is in the file.</param>
internal sealed record Mutant(PyTorchPair Pair, string What, DescribedWeight Tensor, IReadOnlyList<DescribedWeight> Tensors)
{
    /// <summary>Every single thing that can be wrong with a pair's file.</summary>
    public static IEnumerable<Mutant> Of(PyTorchPair pair)
    {
        var tensors = pair.Tensors;
        foreach (var tensor in tensors)
        {
            for (var axis = 0; axis < tensor.Shape.Count; axis++)
            {
                yield return Changed("a larger size", tensor, tensor with { Shape = With(tensor, axis, tensor.Shape[axis] + 1) });
                yield return Changed("half a size", tensor, tensor with { Shape = With(tensor, axis, tensor.Shape[axis] / 2) });
            }

            if (tensor.Shape.Distinct().Count() > 1)
                yield return Changed("axes turned around", tensor, tensor with { Shape = tensor.Shape.Reverse().ToArray() });
            yield return Changed("one more axis", tensor, tensor with { Shape = new long[] { 3 }.Concat(tensor.Shape).ToArray() });
            yield return Changed("whole numbers", tensor, tensor with { Type = "int32" });
            yield return Changed("half precision", tensor, tensor with { Type = "float16" });
            yield return Changed("a name misspelt", tensor, tensor with { Name = tensor.Name + "s" });
            yield return new(pair, "dropped", tensor, [.. tensors.Where(other => other != tensor)]);
            yield return new(pair, "one more tensor", tensor, [.. tensors, tensor with { Name = ModuleOf(tensor) + "running_mean_2" }]);
        }

        foreach (var module in tensors.GroupBy(ModuleOf))
        {
            yield return new(pair, "a module dropped", module.First(), [.. tensors.Where(tensor => ModuleOf(tensor) != module.Key)]);
            var copies = module.Select(tensor => tensor with { Name = "copy." + tensor.Name });
            yield return new(pair, "a module doubled", module.First(), [.. tensors, .. copies]);
        }

        // Neighbours whose shapes differ take each other's.
        for (var i = 1; i < tensors.Length; i++)
        {
            var (one, other) = (tensors[i - 1], tensors[i]);
            if (one.Shape == other.Shape)
                continue;
            yield return new(pair, "exchanged with the next", one, [
                .. tensors.Select(tensor => tensor == one ? one with { Shape = other.Shape }
                    : tensor == other ? other with { Shape = one.Shape }
                    : tensor),
            ]);
        }

        Mutant Changed(string what, DescribedWeight tensor, DescribedWeight changed) =>
            new(pair, what, tensor, [.. tensors.Select(other => other == tensor ? changed : other)]);
    }

    public override string ToString() => $"{Pair}: {Tensor.Name}: {What}";

    private static long[] With(DescribedWeight tensor, int axis, long size)
    {
        var shape = tensor.Shape.ToArray();
        shape[axis] = size;
        return shape;
    }

    private static string ModuleOf(DescribedWeight tensor) => tensor.Name[..(tensor.Name.LastIndexOf('.') + 1)];
}
