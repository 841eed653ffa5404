using System.Globalization;
using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;

namespace ParamGen.Core.Layers.Merging;

/// <summary>Layers that merge several inputs, as operators of TensorFlow Lite.</summary>
internal static class MergeLowering
{
    /// <summary>A chain of operators of two inputs each.</summary>
    public static DeviceTensor Fold(LayerLowering lowering, string kind, string part)
    {
        var result = lowering.Input;
        for (var i = 1; i < lowering.Inputs.Count; i++)
        {
            var next = lowering.Inputs[i];
            long[] shape = [.. result.Shape.Zip(next.Shape, Math.Max)];
            if (kind == Op.Add)
                next = AsBias(lowering, result, next, Numbered("Squeeze", i));
            result = lowering.Add(kind, [result, next], shape, Numbered(part, i));
        }

        return result;
    }

    /// <summary>
    /// Keras adds what is a vector, apart from axes of size 1, as a bias, if it is as long as the last axis: it is reshaped to that vector.
    /// </summary>
    private static DeviceTensor AsBias(LayerLowering lowering, DeviceTensor sum, DeviceTensor next, string part)
    {
        long[] sizes = [.. next.Shape.Where(size => size > 1)];
        if (sizes is not [var size] || sum.Rank < 2 || (size != sum.Last && size != sum.Shape[1]))
            return next;
        lowering.DependsOnBatch(BatchDependence.Kind.OtherOperators);
        if (lowering.HasUnknownBatch)
            return next;
        return size == sum.Last && next.Last == size
            ? lowering.Add(Op.Reshape, next, [size], part)
            : lowering.NotComputed("adding a vector along the first axis is not covered", nameof(MergeAttribute.Inputs));
    }

    private static string Numbered(string part, int i) => i == 1 ? part : part + "_" + (i - 1).ToString(CultureInfo.InvariantCulture);
}
