using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Contracts.TensorFlowLite;

/// <summary>
/// Compares the inputs and outputs of a network with those of a TensorFlow Lite model. The file does not keep their order, so names
/// tell which is which, and where they do not, shapes.
/// </summary>
internal sealed class EndComparison(NetworkView view, string file, string className)
{
    /// <summary>TensorFlow calls the outputs of a model by their numbers.</summary>
    private const string OutputStem = "output_";

    public IEnumerable<Problem> Problems(EquatableArray<TensorSpec> own, EquatableArray<DescribedValue> others, string what)
    {
        if (own.Count != others.Count)
        {
            yield return Problem.OfNetwork(
                TensorFlowLiteContractRules.PG0630_CountDiffers,
                className,
                Counted(own.Map(value => value.Layer), what),
                file,
                Counted(others.Map(value => value.Name), what));
            yield break;
        }

        var partners = ByName(own, others) ?? ByShape(own, others) ?? [.. Enumerable.Range(0, own.Count)];
        for (var i = 0; i < own.Count; i++)
        {
            var other = others[partners[i]];
            if (!Fits(own[i].Shape, other))
                yield return view.FirstCallOf(own[i].Layer).Node.Problem(
                    TensorFlowLiteContractRules.PG0631_ShapeDiffers,
                    what == "input" ? nameof(InputAttribute.Shape) : null,
                    [what, own[i].Shape, other.Name, file, other.ShapeText],
                    what == "input" ? [.. InputShape(own[i].Shape, other)] : []);
        }
    }

    /// <summary>What either side does not know is no difference.</summary>
    private static bool Fits(Shape shape, DescribedValue value) => shape.Rank == value.Shape.Count
        && shape.Dims.Zip(value.Shape, (one, other) => one is null || other.Size is null || one == other.Size).All(fits => fits);

    /// <summary>The shape of the file; what it leaves open stays as it is.</summary>
    private static IEnumerable<Suggestion> InputShape(Shape own, DescribedValue other)
    {
        if (other.Shape.Count < 2 || (own[0] is { } batch && other.Shape[0].Size is { } first && batch != first))
            yield break;
        int[] shape =
        [
            .. other.Shape.Skip(1)
                .Select((dim, i) => dim.Size ?? (other.Shape.Count == own.Rank ? own[i + 1] : null))
                .Select(size => size is >= 0 and <= int.MaxValue ? (int)size : Dim.Unknown),
        ];
        yield return Suggestion.Set(nameof(InputAttribute.Shape), new EquatableArray<int>(shape));
    }

    private static int[]? ByName(EquatableArray<TensorSpec> own, EquatableArray<DescribedValue> others)
    {
        var names = others.Map(value => value.Name);
        int[] partners = [.. own.Select(value => Array.IndexOf(names, value.Layer))];
        if (Array.IndexOf(partners, -1) >= 0)
            partners = [.. own.Select((_, i) => Array.IndexOf(names, OutputStem + i.ToString(CultureInfo.InvariantCulture)))];
        return partners.All(partner => partner >= 0) && partners.Distinct().Count() == partners.Length ? partners : null;
    }

    /// <summary>An assignment in which all shapes fit; null where there is none.</summary>
    private static int[]? ByShape(EquatableArray<TensorSpec> own, EquatableArray<DescribedValue> others)
    {
        const int Most = 100;
        if (own.Count > Most)
            return null;
        int[] ownerOf = [.. Enumerable.Repeat(-1, others.Count)];
        for (var i = 0; i < own.Count; i++)
        {
            if (!Assign(i, new bool[others.Count]))
                return null;
        }

        return [.. Enumerable.Range(0, own.Count).Select(i => Array.IndexOf(ownerOf, i))];

        bool Assign(int i, bool[] tried)
        {
            for (var j = 0; j < others.Count; j++)
            {
                if (tried[j] || !Fits(own[i].Shape, others[j]))
                    continue;
                tried[j] = true;
                if (ownerOf[j] < 0 || Assign(ownerOf[j], tried))
                {
                    ownerOf[j] = i;
                    return true;
                }
            }

            return false;
        }
    }

    private static string Counted(string[] names, string what) =>
        names.Length == 0 ? $"no {what}" : $"{Numbers.Of(names.Length, what)} ({string.Join(", ", names)})";
}
