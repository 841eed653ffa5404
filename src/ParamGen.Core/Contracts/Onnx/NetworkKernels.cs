using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Contracts.Onnx;

/// <summary>The kernels of a network, in the order of its layers.</summary>
internal static class NetworkKernels
{
    public static List<NetworkKernel> Of(NetworkView view)
    {
        var calls = view.Steps.GroupBy(step => step.Node).ToDictionary(group => group.Key, group => group.Count());
        return
        [
            .. view.FirstCalls
                .SelectMany(step => Of(step).Select(kernel => kernel with { Calls = calls[step.Node] })),
        ];
    }

    private static IEnumerable<NetworkKernel> Of(Step step)
    {
        var weights = step.Build.Weights;
        for (var i = 0; i < weights.Count; i++)
        {
            var weight = weights[i];
            var next = i + 1 < weights.Count ? weights[i + 1] : null;
            var sizes = weight.Sizes;
            switch (weight.Role)
            {
                case WeightRole.Elementwise:
                    break;
                case WeightRole.Product:
                    yield return Kernel(Products(sizes));
                    break;
                case WeightRole.Convolution:
                    yield return Kernel(Windows(KernelKind.Convolution, sizes));
                    break;
                case WeightRole.Transposed:
                    yield return Kernel(Windows(KernelKind.Transposed, sizes));
                    break;
                case WeightRole.Depthwise when next is { Role: WeightRole.Convolution }:
                    i++;
                    yield return Kernel(Separable(sizes, next.Sizes), next);
                    break;
                case WeightRole.Depthwise:
                    yield return Kernel(Windows(KernelKind.Convolution, Depthwise(sizes)));
                    break;
                case WeightRole.Table:
                    yield return Kernel([One(KernelKind.Table, sizes), One(KernelKind.Product, sizes)]) with
                    {
                        Copy = KernelForm.Of(KernelKind.Product, sizes[1], sizes[0]),
                    };
                    break;
                case WeightRole.Entering when next is { Role: WeightRole.Recurrent } && next.Shape[0] is > 0 and var units:
                    i++;
                    yield return Kernel(Recurrent(sizes[0], units, sizes[1] / units), next);
                    break;
                default:
                    yield return Kernel([One(KernelKind.Other, sizes)]) with { Count = weight.Count };
                    break;
            }

            NetworkKernel Kernel(IEnumerable<EquatableArray<KernelForm>> forms, Weight? second = null) => new(
                step,
                weight.Path,
                second is null ? weight.Shape.ToString() : $"{weight.Shape} and {second.Shape}",
                forms.ToArray());
        }
    }

    private static EquatableArray<KernelForm> One(KernelKind kind, params long[] sizes) => Several(KernelForm.Of(kind, sizes));

    private static EquatableArray<KernelForm> Several(params KernelForm[] forms) => forms;

    /// <summary>A product may also be an Einsum or a convolution with a window of 1.</summary>
    private static IEnumerable<EquatableArray<KernelForm>> Products(long[] sizes) =>
    [
        One(KernelKind.Product, sizes),
        One(KernelKind.Other, sizes),
        One(KernelKind.Other, sizes[1], sizes[0]),
        One(KernelKind.Convolution, [1, .. sizes]),
        One(KernelKind.Convolution, [1, 1, .. sizes]),
    ];

    /// <summary>A window over one axis may be one over two, and a window of 1 a product.</summary>
    private static IEnumerable<EquatableArray<KernelForm>> Windows(KernelKind kind, long[] sizes)
    {
        yield return One(kind, sizes);
        if (sizes.Length == 3)
        {
            yield return One(kind, [1, .. sizes]);
            yield return One(kind, [sizes[0], 1, .. sizes.Skip(1)]);
        }

        if (kind is KernelKind.Convolution && sizes.Take(sizes.Length - 2).All(size => size == 1))
            yield return One(KernelKind.Product, [.. sizes.Skip(sizes.Length - 2)]);
    }

    /// <summary>(window, in, multiplier) is a convolution in groups of one: (window, 1, in · multiplier).</summary>
    private static long[] Depthwise(long[] sizes) =>
        [.. sizes.Take(sizes.Length - 2), 1, sizes[sizes.Length - 2] * sizes[sizes.Length - 1]];

    /// <summary>Two convolutions, or one with the product of both kernels.</summary>
    private static IEnumerable<EquatableArray<KernelForm>> Separable(long[] depthwise, long[] pointwise)
    {
        foreach (var first in Windows(KernelKind.Convolution, Depthwise(depthwise)))
        {
            foreach (var second in Windows(KernelKind.Convolution, pointwise))
                yield return Several(first[0], second[0]);
        }

        long[] whole = [.. depthwise.Take(depthwise.Length - 1), pointwise[pointwise.Length - 1]];
        foreach (var form in Windows(KernelKind.Convolution, whole))
            yield return form;
    }

    /// <summary>
    /// A node for the whole layer, or products at each step: one for each kernel, one for both, or one for each gate. A GRU may keep the
    /// gate of the state apart.
    /// </summary>
    private static IEnumerable<EquatableArray<KernelForm>> Recurrent(long inputs, long units, long gates)
    {
        var (entering, width) = (Product(inputs, gates * units), gates * units);
        yield return One(KernelKind.Recurrent, width, inputs, units);
        yield return Several(entering, Product(units, width));
        yield return Several(Product(inputs + units, width));
        if (gates == 3)
        {
            yield return Several(entering, Product(units, 2 * units), Product(units, units));
            yield return Several(
                Product(inputs, 2 * units),
                Product(inputs, units),
                Product(units, 2 * units),
                Product(units, units));
        }

        if (gates > 1)
        {
            KernelForm[] apart = [.. Enumerable.Repeat(Product(units, units), (int)gates)];
            yield return Several([entering, .. apart]);
            yield return Several([.. Enumerable.Repeat(Product(inputs, units), (int)gates), .. apart]);
        }

        static KernelForm Product(long rows, long columns) => KernelForm.Of(KernelKind.Product, rows, columns);
    }
}
