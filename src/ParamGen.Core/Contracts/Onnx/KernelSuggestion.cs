using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Core.Contracts.Onnx;

/// <summary>The one argument that gives a layer the kernel that the file has.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Suggestion">What sets it.</param>
internal sealed record KernelSuggestion(string Argument, Suggestion Suggestion)
{
    /// <summary>The argument that decides all in which two kernels differ; null where none does.</summary>
    public static KernelSuggestion? Of(NetworkKernel kernel, KernelForm other)
    {
        // Of a layer within another one, or of several kernels, it is not known which argument counts.
        if (kernel.Usual is not [var own] || own.Kind != other.Kind || own.Sizes.Count != other.Sizes.Count)
            return null;
        // Its width is that of all gates.
        if (own.Kind is KernelKind.Recurrent)
            return kernel.Step.Layer.WidthArgument is { } units && own.Sizes[1] == other.Sizes[1] && other.Sizes[2] <= int.MaxValue
                ? new(units, Suggestion.Set(units, (int)other.Sizes[2]))
                : null;
        var (layer, last) = (kernel.Step.Layer, own.Sizes.Count - 1);
        int[] differing = [.. Enumerable.Range(0, last + 1).Where(axis => own.Sizes[axis] != other.Sizes[axis])];
        var width = own.Kind is KernelKind.Transposed ? last - 1 : last;
        if (differing is [var only] && only == width && layer.WidthArgument is { } argument && other.Sizes[only] <= int.MaxValue)
            return new(argument, Suggestion.Set(argument, (int)other.Sizes[only]));
        if (layer.SlidingWindow is { } window && window.Rank == last - 1 && differing.Length > 0 && differing.All(axis => axis < last - 1))
        {
            int[] size = [.. other.Sizes.Take(last - 1).Select(length => (int)Math.Min(length, int.MaxValue))];
            var written = size.Distinct().Count() == 1 ? [size[0]] : size;
            return new(window.Size.Argument, Suggestion.Set(window.Size.Argument, new EquatableArray<int>(written)));
        }

        return null;
    }
}
