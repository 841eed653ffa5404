using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Contracts.Onnx;

/// <summary>Compares the inputs and outputs of a network with those of an ONNX model.</summary>
internal sealed class ValueComparison
{
    private readonly NetworkView view;
    private readonly HashSet<int> turning;
    private readonly string file;
    private readonly string className;

    public ValueComparison(NetworkView view, string file, string className)
    {
        (this.view, this.file, this.className) = (view, file, className);
        // An export puts the channels first where there are channels.
        var ranks = view.Steps.Any(step => step.Layer is ModelLayer)
            ? [3, 4, 5]
            : view.Steps.Where(step => step.Layer.Format is DataFormat.ChannelsLast).Select(step => step.Input.Rank);
        turning = [.. ranks];
    }

    public IEnumerable<Problem> Inputs(EquatableArray<TensorSpec> own, EquatableArray<DescribedValue> others) =>
        Problems(own, others, "input", isInput: true);

    public IEnumerable<Problem> Outputs(EquatableArray<TensorSpec> own, EquatableArray<DescribedValue> others) =>
        Problems(own, others, "output", isInput: false);

    private IEnumerable<Problem> Problems(
        EquatableArray<TensorSpec> own, EquatableArray<DescribedValue> others, string what, bool isInput)
    {
        if (own.Count != others.Count)
        {
            yield return Problem.OfNetwork(
                OnnxContractRules.PG0620_CountDiffers,
                className,
                Counted(own.Map(value => value.Layer), what),
                file,
                Counted(others.Map(value => value.Name), what));
            yield break;
        }

        if (Order(own, others) is { } order)
        {
            var first = Enumerable.Range(0, order.Length).First(i => order[i] != i);
            yield return view.FirstCallOf(own[first].Layer).Node.Problem(
                OnnxContractRules.PG0623_OrderDiffers,
                null,
                [
                    what + "s",
                    string.Join(", ", own.Select(value => $"{value.Layer} {value}")),
                    file,
                    string.Join(", ", others.Select(value => $"{value.Name} {value.ShapeText}")),
                ]);
            yield break;
        }

        for (var i = 0; i < own.Count; i++)
        {
            foreach (var problem in Problems(own[i], others[i], what, isInput))
                yield return problem;
        }
    }

    private IEnumerable<Problem> Problems(TensorSpec own, DescribedValue other, string what, bool isInput)
    {
        var step = view.FirstCallOf(own.Layer);
        if (own.DType is { } dtype && other.Type is { } type && other.ElementType != dtype.Word())
            yield return step.Node.Problem(
                OnnxContractRules.PG0622_TypeDiffers,
                isInput ? nameof(LayerAttribute.DType) : null,
                [what, dtype.Word(), other.Name, file, other.ElementType ?? type],
                isInput && other.ElementType is { } element && Elements.Find(element) is { } known
                    && ((ElementType)known).ToDType() is { } written
                    ? [Suggestion.Set(nameof(LayerAttribute.DType), written)]
                    : []);
        if (!ValueShapes.Fits(own.Shape, other, MayTurn(own)))
            yield return step.Node.Problem(
                OnnxContractRules.PG0621_ShapeDiffers,
                isInput ? nameof(InputAttribute.Shape) : null,
                [what, own.Shape, other.Name, file, other.ShapeText],
                isInput ? [.. InputShape(own, other)] : []);
    }

    private bool MayTurn(TensorSpec value) => turning.Contains(value.Shape.Rank);

    /// <summary>The shape of the file; what it leaves open stays as it is.</summary>
    private IEnumerable<Suggestion> InputShape(TensorSpec own, DescribedValue other)
    {
        var sizes = ValueShapes.InOrderOf(own.Shape, other, MayTurn(own));
        if (sizes.Length == 0 || (own.Shape[0] is { } batch && sizes[0] is { } first && batch != first))
            yield break;
        int[] shape =
        [
            .. sizes.Skip(1).Select((size, i) => size ?? (sizes.Length == own.Shape.Rank ? own.Shape[i + 1] : null))
                .Select(size => size is >= 0 and <= int.MaxValue ? (int)size : Dim.Unknown),
        ];
        yield return Suggestion.Set(nameof(InputAttribute.Shape), new EquatableArray<int>(shape));
    }

    /// <summary>
    /// For each value of the network the position of its own in the file, where that is another order: the names say so, where both
    /// sides have the same, or else the shapes, where these fit in one way only. Null where nothing says so.
    /// </summary>
    private int[]? Order(EquatableArray<TensorSpec> own, EquatableArray<DescribedValue> others)
    {
        const int Most = 100;
        if (own.Count is < 2 or > Most)
            return null;
        var names = others.Map(value => value.Name);
        int[] byName = [.. own.Select(value => Array.IndexOf(names, value.Layer))];
        if (byName.All(position => position >= 0) && byName.Distinct().Count() == byName.Length)
            return Other(byName);
        if (own.Zip(others, Fits).All(fits => fits))
            return null;
        int[][] fitting = [.. own.Select(value => Enumerable.Range(0, others.Count).Where(i => Fits(value, others[i])).ToArray())];
        return fitting.All(positions => positions.Length == 1) && fitting.Select(positions => positions[0]).Distinct().Count() == own.Count
            ? Other([.. fitting.Select(positions => positions[0])])
            : null;
    }

    private static int[]? Other(int[] order) => order.Where((position, i) => position != i).Any() ? order : null;

    private bool Fits(TensorSpec own, DescribedValue other) => ValueShapes.Fits(own.Shape, other, MayTurn(own));

    private static string Counted(string[] names, string what) =>
        names.Length == 0 ? $"no {what}" : $"{Numbers.Of(names.Length, what)} ({string.Join(", ", names)})";
}
