using ParamGen.Core.Layers.Repairs;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers;

/// <summary>The weights that a layer makes as it is built.</summary>
internal sealed partial class LayerBuild
{
    /// <summary>How the layer's kernel or table is quantized; null where it is not.</summary>
    public Quantization? Quantization => node.Source?.Quantization;

    /// <summary>The policy of a layer that this one makes within itself: this one's, where it has none of its own.</summary>
    public Policy PolicyOf(string inner) =>
        node.Source?.InnerPolicies.FirstOrDefault(policy => policy.Layer == inner)?.Policy ?? new(node.Attribute.DType);

    /// <summary>Adds a weight. One whose shape is not fully known is refused.</summary>
    /// <param name="path">Keras's path to the weight within the layer.</param>
    /// <param name="shape">The weight's shape.</param>
    /// <param name="trainable">Whether training changes it.</param>
    /// <param name="initializer">How it starts.</param>
    /// <param name="argument">The argument that says how it starts.</param>
    /// <param name="dtype">The type of its numbers, where it is not the layer's.</param>
    /// <param name="from">Which of the inputs sets its shape.</param>
    /// <param name="policy">The policy of the layer within this one whose weight it is; null for one of this layer itself.</param>
    /// <param name="role">What the layer does with it; null where its shape and the layer tell.</param>
    public void AddWeight(
        string path,
        Shape shape,
        bool trainable = true,
        Initializer initializer = Initializer.GlorotUniform,
        string? argument = null,
        DType? dtype = null,
        int from = 0,
        DType? policy = null,
        WeightRole? role = null)
    {
        var type = policy ?? node.Attribute.DType;
        if (!shape.IsKnown)
            RefuseUnknown();
        else if (initializer is Initializer.Orthogonal && shape.Rank < 2)
            RefuseInitializer("at least two axes");
        else if (initializer is Initializer.Identity && shape.Rank != 2)
            RefuseInitializer("exactly two axes");
        else if (InitialShapeOf(argument) is { } initial && !initial.Fits(shape))
            RefuseInitializer($"one to which its values of shape {initial.Shape} can be broadcast");
        else if (dtype is null && argument is not null && initializer.IsRandom() && !type.OfWeights().IsFloat())
            Refuse(
                ArgumentRules.PG0117_RandomIntegers,
                nameof(node.Attribute.DType),
                [initializer, path, type],
                Suggestion.Reset(nameof(node.Attribute.DType)));
        else
            weights.Add(new(path, shape, trainable && node.Attribute.Trainable, dtype ?? type.OfWeights())
            {
                Role = role ?? RoleOf(shape),
            });

        void RefuseUnknown()
        {
            if (Upstream.AwaitingAdapt(Inbound[from]) is { } before)
                Refuse(
                    ShapeRules.PG0253_UnknownVocabulary,
                    null,
                    [path, shape, before.Node.Name],
                    [.. VocabularyRepairs.Of(before.Node)]);
            else if (!IsRefused)
                Refuse(
                    ShapeRules.PG0202_UnknownSize,
                    null,
                    [path, shape, Inbound[from].Name, Inbound[from].Shape],
                    [.. InputSuggestions.GiveSizes(this, Inbound[from], shape)]);
        }

        void RefuseInitializer(string takes) =>
            Refuse(
                ShapeRules.PG0207_InitializerRank,
                argument,
                [initializer, path, shape, takes],
                argument is null ? [] : [Suggestion.Reset($"Use the default {Word.Argument(argument)}", argument)]);
    }

    /// <summary>A vector, and what belongs to a normalization or an activation, is not multiplied with as a matrix.</summary>
    private WeightRole RoleOf(Shape shape) => shape.Rank < 2 || Layer.Normalizes is not null || Layer.IsActivation
        ? WeightRole.Elementwise
        : WeightRole.Unknown;

    private InitialShape? InitialShapeOf(string? argument) =>
        node.Source?.InitialShapes.FirstOrDefault(initial => initial.Argument == argument);

    /// <summary>Gives weights that their layer does not name the names that Keras gives them: <c>variable</c>, <c>variable_1</c>.</summary>
    public void NameWeights(KerasNames names)
    {
        for (var i = 0; i < weights.Count; i++)
        {
            if (weights[i].Path == Unnamed)
                weights[i] = weights[i] with { Path = names.NextOf(Unnamed) };
        }
    }

    /// <summary>Adds a weight that training leaves alone, before others.</summary>
    public void InsertWeight(int position, string path, Shape shape, DType dtype) =>
        weights.Insert(position, new(path, shape, Trainable: false, dtype));

    /// <summary>Adds a weight that is built already.</summary>
    public void AddWeight(Weight weight) =>
        weights.Add(weight with { Trainable = weight.Trainable && node.Attribute.Trainable });
}
