using ParamGen.Core.Arithmetic;
using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers;

/// <summary>What a layer is built from, and what comes of it. The first problem ends it: what follows one is not judged.</summary>
internal sealed partial class LayerBuild(LayerNode node, EquatableArray<Inbound> inbound)
{
    /// <summary>The path of a weight that its layer does not name.</summary>
    public const string Unnamed = "variable";

    private readonly List<Weight> weights = [];
    private readonly List<Product> multiplyAdds = [];
    private readonly List<LayerBuild> inner = [];

    public LayerNode Node => node;

    /// <summary>What the layer does: in a further call it may do more than in its own.</summary>
    public Layer Layer { get; init; } = node.Layer;

    public EquatableArray<Inbound> Inbound { get; } = inbound;

    /// <summary>What an operator is called with, where it is one.</summary>
    public OperatorSource? Operator { get; init; }

    /// <summary>The layers that it wraps, as they were built.</summary>
    public IReadOnlyList<LayerBuild> InnerBuilds => inner;

    /// <summary>Keras's path to it within the layers that wrap it: <c>forward_lstm/</c>; empty for one that is not wrapped.</summary>
    public string Path { get; private init; } = "";

    /// <summary>Whether a layer of the network has this name.</summary>
    public Func<string, bool> IsTaken { get; init; } = _ => false;

    /// <summary>The names that are offered to layers that are put in, the same for all layers of a network.</summary>
    public NumberedNames FreeNames { get; init; } = new();

    /// <summary>Whether the network is judged as it is written, and not for other inputs than its own.</summary>
    public bool IsAsWritten { get; init; } = true;

    /// <summary>Which activations are held when, of a layer that is a network itself; null for a single layer.</summary>
    public ActivationTrace? Trace { get; set; }

    /// <summary>The shape of the only, or first, input.</summary>
    public Shape Input => Inbound[0].Shape;

    /// <summary>The name of the layer that gives the only, or first, input.</summary>
    public string InputName => Inbound[0].Name;

    public EquatableArray<Weight> Weights => weights;

    /// <summary>The products whose sum is the count of multiply-adds a sample.</summary>
    public Sum MultiplyAdds => new([.. multiplyAdds]);

    /// <summary>The shape of the layer's output, or outputs.</summary>
    public EquatableArray<Shape> Outputs { get; private set; }

    /// <summary>The type of each output's values; null where it is not known. What a layer does not set follows from its inputs.</summary>
    public EquatableArray<DType?> OutputDTypes { get; set; }

    /// <summary>What TensorFlow knows of each output's values, where they are sizes; empty where that is not followed.</summary>
    public EquatableArray<KnownNumbers?> OutputNumbers { get; set; }

    /// <summary>Which axis of its output holds the channels, counted from the start; null where no layer says it.</summary>
    public int? ChannelAxis { get; private set; }

    /// <summary>Whether its output has the shape of its input, all of whose sizes are known.</summary>
    public bool GivesItsInput => Input.Sample.IsKnown && Input == Outputs[0];

    /// <summary>The shapes of the states that a recurrent layer carries along, whether it gives them or not.</summary>
    public EquatableArray<Shape> States { get; set; }

    public Problem? Problem { get; private set; }

    public bool IsRefused => Problem is not null;

    /// <summary>Whether the argument is written, be it with its default.</summary>
    public bool Gives(string argument) => node.Source?.Gives(argument) is true;

    /// <summary>Builds the layer. A number that no longer fits is a problem like any other.</summary>
    public void Run()
    {
        try
        {
            // A single number, which an operator over all axes gives, has no axis that a layer could work on.
            if (Layer is not (OperatorLayer or Unchanged) && !AllHaveRankAtLeast(1))
                return;
            Layer.Build(this);
            SetDTypes();
            // Asking for the sums finds what does not fit.
            _ = weights.Sum(weight => weight.Count * 8) + MultiplyAdds.Value;
            if (Outputs.Any(shape => shape.Size is < 0 || shape.Dims.Any(dim => dim > int.MaxValue)))
                throw new OverflowException();
            ChannelAxis = Checks.ChannelAxis.Of(this);
        }
        catch (OverflowException)
        {
            Refuse(ShapeRules.PG0209_TooLarge, null, []);
        }
    }

    /// <summary>The types that the layer has not set follow from those of its inputs.</summary>
    private void SetDTypes()
    {
        if (OutputDTypes.Count == Outputs.Count)
            return;
        var dtype = Layer.OutputDType(
            node.Attribute.DType.OfActivations(),
            Inbound.Map(static input => input.DType),
            weights.Count > 0);
        OutputDTypes = Outputs.Map(_ => dtype);
    }

    /// <summary>Builds a layer that this one wraps, and adds its weights under the given path and its multiply-adds.</summary>
    /// <param name="inner">The wrapped layer.</param>
    /// <param name="path">Keras's name of it within this one.</param>
    /// <param name="holder">What Keras's files call it within this one: the attribute that holds it.</param>
    /// <param name="input">The shape of what it takes.</param>
    /// <param name="times">How often it is applied to a sample.</param>
    public LayerBuild Inner(LayerNode inner, string path, string holder, Shape input, long? times = 1) =>
        Inner(inner, path, holder, input, inner.Layer.Build, times);

    /// <summary>The same for a layer that is built in another way than by itself.</summary>
    public LayerBuild Inner(LayerNode inner, string path, string holder, Shape input, Action<LayerBuild> run, long? times = 1) =>
        Inner(inner, path, holder, Inbound[0] with { Shape = input }, run, times, takesTheSame: input == Input);

    /// <summary>The same for a layer that takes what one before it within this one gives.</summary>
    public LayerBuild Inner(LayerNode inner, string path, string holder, Inbound input) =>
        Inner(inner, path, holder, input, inner.Layer.Build, times: 1, takesTheSame: input == Inbound[0]);

    private LayerBuild Inner(
        LayerNode inner,
        string path,
        string holder,
        Inbound input,
        Action<LayerBuild> run,
        long? times,
        bool takesTheSame)
    {
        var build = new LayerBuild(inner, new Inbound[] { input }) { IsAsWritten = IsAsWritten, Path = $"{Path}{path}/" };
        this.inner.Add(build);
        run(build);
        build.SetDTypes();
        BuiltShapes.Check(build);
        if (build.Problem is null && IsAsWritten)
            Problem ??= LayerExpectations.Of(inner, build).FirstOrDefault();
        if (build.Problem is { } problem)
            Problem ??= problem with { Suggestions = Outside(problem.Suggestions, inner.Index, takesTheSame).ToArray() };
        foreach (var weight in build.Weights)
            AddWeight(weight with { Path = path + "/" + weight.Path, Holder = Weight.HolderOf(holder, weight.Holder) });
        foreach (var product in build.multiplyAdds)
            CountMultiplyAdds(times == 1 ? product.Factors.ToArray() : [times, .. product.Factors]);
        return build;
    }

    /// <summary>A name that no layer has yet: another residual may have a shortcut already.</summary>
    public string FreeName(string stem) =>
        FreeNames.Next(stem, 0, number => number == 0 ? stem : $"{stem}_{number}", name => !IsTaken(name));

    public void Refuse(Rule rule, string? argument, object[] texts, params Suggestion[] suggestions) =>
        Problem ??= node.Problem(rule, argument, texts, suggestions);

    public void Output(params Shape[] shapes) => Outputs = shapes;

    /// <summary>Counts kernel multiply-adds: the product of the factors, beside what is counted already.</summary>
    public void CountMultiplyAdds(params long?[] factors) => multiplyAdds.Add(new(factors));

    /// <summary>Refuses the layer for a problem of a layer within it, which is named.</summary>
    public void RefuseInner(NetworkSource model, Problem inner) => Problem ??= node.ProblemWithin(model, inner);

    /// <summary>Takes an input of exactly so many axes, the batch axis among them.</summary>
    /// <param name="rank">The count of axes.</param>
    /// <param name="suggestions">What to do where there is another count.</param>
    public bool HasRank(int rank, Func<IEnumerable<Suggestion>>? suggestions = null) =>
        HasRank(Inbound[0], rank, rank, "an input of", suggestions);

    /// <summary>Takes an input whose count of axes, the batch axis among them, lies between two.</summary>
    public bool HasRank(int least, int most) => HasRank(Inbound[0], least, most, "an input of", null);

    /// <summary>Takes an input of so many axes or more, the batch axis among them.</summary>
    public bool HasRankAtLeast(int rank, Func<IEnumerable<Suggestion>>? suggestions = null) =>
        HasRank(Inbound[0], rank, int.MaxValue, "an input of", suggestions);

    /// <summary>Takes several inputs, each of exactly so many axes, the batch axis among them.</summary>
    public bool AllHaveRank(int rank) => Inbound.All(input => HasRank(input, rank, rank, "inputs of", null));

    /// <summary>Takes several inputs, each of so many axes or more, the batch axis among them.</summary>
    public bool AllHaveRankAtLeast(int rank) => Inbound.All(input => HasRank(input, rank, int.MaxValue, "inputs of", null));

    /// <summary>The axis counted from 0, or null with a problem where the input has no such axis.</summary>
    public int? Axis(string argument, int axis) => Axis(argument, axis, Inbound[0]);

    /// <summary>The same for another of the inputs.</summary>
    public int? Axis(string argument, int axis, Inbound input)
    {
        var shape = input.Shape;
        if (shape.HasAxis(axis))
            return shape.FromStart(axis);
        Refuse(
            ShapeRules.PG0206_AxisOutOfRange,
            argument,
            [input.Name, shape, axis, -shape.Rank, shape.Rank - 1],
            Suggestion.Set("Use the last axis", argument, argument == "Axes" ? new EquatableArray<int>(-1) : -1));
        return null;
    }

    /// <summary>
    /// What mends a wrapped layer, said of the wrapper: a layer that is put right before the wrapped one would be wrapped in its
    /// stead, so it goes before the wrapper. Where the two take different shapes, what mends the one's input does not mend the other's.
    /// </summary>
    private IEnumerable<Suggestion> Outside(IEnumerable<Suggestion> suggestions, int inner, bool takesTheSame) => takesTheSame
        ? suggestions.Select(suggestion => suggestion with
        {
            Edits = suggestion.Edits.Select(edit =>
                edit is InsertLayer or WrapLayer && (edit.Layer ?? inner) == inner ? edit with { Layer = node.Index } : edit)
                .ToArray(),
        })
        : suggestions.Where(suggestion =>
            suggestion.Edits.All(edit => edit.Layer is null && edit is not InsertLayer));

    private bool HasRank(Inbound input, int least, int most, string takes, Func<IEnumerable<Suggestion>>? suggestions)
    {
        var rank = input.Shape.Rank;
        if (rank >= least && rank <= most)
            return true;
        var ranks = most == int.MaxValue ? $"at least rank {least}"
            : least == most ? $"rank {least}"
            : most == least + 1 ? $"rank {least} or {most}"
            : $"rank {least} to {most}";
        var found = suggestions?.Invoke() ?? [];
        Refuse(
            ShapeRules.PG0201_WrongRank,
            null,
            [$"{takes} {ranks} (batch included)", input.Name, input.Shape, rank],
            [.. found, .. rank == most + 1L ? InputSuggestions.WithoutBatchAxis(this, input) : []]);
        return false;
    }
}
