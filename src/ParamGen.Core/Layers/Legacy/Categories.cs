using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>What a layer of categories gives, whatever its own arguments are: each category's number, or a row of them.</summary>
internal sealed class CategoriesAttribute : LayerAttribute
{
    /// <summary>How many categories there are; not given where it gives the number of each.</summary>
    public int Depth { get; set; } = Unset.Integer;

    /// <summary>Whether each number gets a row of its own.</summary>
    public bool IsOneHot { get; set; }
}

/// <summary>What a layer gives that takes texts apart.</summary>
internal sealed class TextCategoriesAttribute : LayerAttribute
{
    /// <summary>How many categories there are; not given where it gives the number of each.</summary>
    public int Depth { get; set; } = Unset.Integer;

    /// <summary>How many words of a text it gives; not given where that depends on the texts.</summary>
    public int Length { get; set; } = Unset.Integer;
}

/// <summary>Looks categories up, or hashes them.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/tf-keras/tree/master/tf_keras/layers/preprocessing">TF-Keras, preprocessing
/// layers</see>.
/// </remarks>
internal sealed class Categories(CategoriesAttribute args) : Layer
{
    public override Fractions Fractions => Fractions.None;

    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => null;

    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        if (args.Depth == Unset.Integer)
        {
            build.Output(input);
            return;
        }

        var isWidened = args.IsOneHot && input.Last != 1;
        if (input.Rank + (isWidened ? 1 : 0) != 2)
        {
            build.Refuse(ShapeRules.PG0260_OlderKeras, null, [build.InputName, input, "it encodes one axis per sample"]);
            return;
        }

        // (batch, n) → (batch, depth)
        build.Output(new Shapes.Shape(input[0], args.Depth));
    }
}

/// <summary>Takes texts apart and looks their words up.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/tf-keras/blob/master/tf_keras/layers/preprocessing/text_vectorization.py">TF-Keras,
/// TextVectorization</see>.
/// </remarks>
internal sealed class TextCategories(TextCategoriesAttribute args) : Layer
{
    public override bool MixesPositions => true;

    public override Fractions Fractions => Fractions.None;

    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => null;

    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        if (input.Rank > 2 || (input.Rank == 2 && input[1] != 1))
        {
            build.Refuse(ShapeRules.PG0260_OlderKeras, null, [build.InputName, input, "it splits one text per sample"]);
            return;
        }

        // (batch, 1) → (batch, depth), or (batch, words)
        build.Output(new Shapes.Shape(
            input[0],
            args.Depth != Unset.Integer ? args.Depth : args.Length != Unset.Integer ? args.Length : null));
    }
}
