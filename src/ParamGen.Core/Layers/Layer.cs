using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Layers.Recurrent;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers;

/// <summary>
/// One of Keras's layers: from its arguments and the shape of its input to its weights, its output's shape and its
/// multiply-adds, or to what is wrong with them. It also answers what others need to know of it, so that no list elsewhere
/// names kinds of layers; a layer that an answer does not fit overrides it.
/// </summary>
internal abstract class Layer
{
    /// <summary>Keras's <c>__init__</c>: judges the arguments alone.</summary>
    public virtual void Check(ArgumentCheck check)
    {
    }

    /// <summary>
    /// Keras's <c>build</c> and <c>call</c>: judges the input and says what comes of it. The arguments have passed <see cref="Check"/>.
    /// </summary>
    public abstract void Build(LayerBuild build);

    /// <summary>
    /// The kinds of the layers that Keras makes within this one without a name: each takes a default name, which no later layer gets.
    /// </summary>
    public virtual IEnumerable<string> ImplicitSublayers => [];

    /// <summary>The paths that its weights may have, whatever its arguments: a refused layer's are not built.</summary>
    public virtual IEnumerable<string> WeightPaths => [];

    /// <summary>The paths of further weights that it may have where it, or a layer within it, is quantized.</summary>
    public virtual IEnumerable<string> QuantizedWeightPaths => [];

    /// <summary>
    /// The argument that is the size of its weights' last axis, which is what it gives: filters, units. Null for a layer in which no
    /// single argument is that of all its weights.
    /// </summary>
    public virtual string? WidthArgument => null;

    /// <summary>The most outputs that it may have.</summary>
    public virtual int MaxOutputs => 1;

    /// <summary>
    /// The type of its output's values; null where it depends on more than is known here. Keras casts floating-point inputs to
    /// the type that a layer computes in, and leaves integers, booleans, and strings as they are.
    /// </summary>
    /// <param name="computed">The type that the layer computes in.</param>
    /// <param name="inputs">The types of its inputs; null for one that is not known.</param>
    /// <param name="hasWeights">Whether it computes with weights of its own, which are of the type that it computes in.</param>
    public virtual DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) =>
        hasWeights || inputs.All(input => input?.IsFloat() is true) ? computed : null;

    /// <summary>The type of a layer whose output Keras says to be of its inputs' type, where they have one.</summary>
    /// <remarks>
    /// Of other layers that only move values, Keras says that whole numbers become fractions, which they do not at run time.
    /// </remarks>
    protected static DType? Moved(DType computed, IReadOnlyList<DType?> inputs) =>
        inputs.All(input => input?.IsFloat() is true) ? computed
        : inputs.All(input => input is { } known && !known.IsFloat() && known == inputs[0]) ? inputs[0]
        : null;

    /// <summary>The layers whose outputs this one takes, in order.</summary>
    public virtual IEnumerable<InputName> Inputs(LayerAttribute attribute) => Inputs(attribute, null);

    /// <summary>The arguments that all layers have and that mean nothing to this one, and the place where each belongs.</summary>
    public virtual IEnumerable<(string Argument, string Place)> Ineffective => [];

    /// <summary>Whether it has a type of its own, rather than that of what it is given or of the layers within it.</summary>
    public virtual bool HasType => Ineffective.All(ineffective => ineffective.Argument != nameof(LayerAttribute.DType));

    /// <summary>
    /// Whether its type is the one that is set for the whole network, where it is not given one: Keras's policy. Some layers have another
    /// default.
    /// </summary>
    public virtual bool TakesPolicy => HasType;

    /// <summary>How many inputs a further call of it must have.</summary>
    public virtual InputCount InputCount => InputCount.One;

    /// <summary>The inputs of a further call, with those that stand for others that were not given.</summary>
    public virtual IReadOnlyList<InputName> Complete(IReadOnlyList<InputName> given) => given;

    /// <summary>Keras's class, where it is another one than the kind's. Null for the kind's own.</summary>
    public virtual string? KerasName => null;

    /// <summary>How many of its input's axes are positions: 2 for images. Null for a layer that takes any number.</summary>
    public virtual int? SpatialAxes => null;

    /// <summary>Where the channels are in what it takes and gives. Null for a layer that treats all axes alike.</summary>
    public virtual DataFormat? Format => null;

    /// <summary>The window that it slides over positions. Null for a layer that slides none.</summary>
    public virtual SlidingWindow? SlidingWindow => null;

    /// <summary>What a pooling keeps of several positions. Null for a layer that pools nothing.</summary>
    public virtual Pool? Pools => null;

    /// <summary>How many times smaller it makes an image; below 1 for one that enlarges it.</summary>
    public virtual double Reduction => SlidingWindow?.Strides.Max ?? 1;

    /// <summary>
    /// The kernel of a layer that multiplies with one, adds a bias to that, and applies an activation. Null for any other.
    /// </summary>
    public virtual Kernel? Kernel => null;

    /// <summary>The activation that it applies to its result. Null for a layer that applies none, or one that has no word.</summary>
    public virtual Activation? OutputActivation => null;

    /// <summary>Whether it computes with tensors that are no weights of Keras's: a file of another program has them as weights.</summary>
    public virtual bool HasConstants => false;

    /// <summary>Whether it is an activation and nothing else.</summary>
    public virtual bool IsActivation => false;

    /// <summary>The argument with the axes of a layer that brings numbers to a mean, a variance or a length. Null for any other.</summary>
    public virtual AxisArgument? Normalizes => null;

    /// <summary>How a recurrent layer, or the one in a wrapper, goes through a sequence. Null for any other.</summary>
    public virtual Sequences? Sequences => null;

    /// <summary>
    /// Whether the axes of what it gives are those of what it takes, in the same order: what is known of them stays true.
    /// </summary>
    public virtual bool KeepsAxes => false;

    /// <summary>
    /// Whether what it gives for a position depends on other positions as well: it slides, pools, attends or goes along them.
    /// </summary>
    public virtual bool MixesPositions => false;

    /// <summary>Whether there are fractions in what it gives.</summary>
    public virtual Fractions Fractions => Fractions.Given;

    /// <summary>Whether it gives the same in whichever order it takes its inputs.</summary>
    public virtual bool IsSymmetric => false;

    /// <summary>Whether it takes its input for whole numbers, such as rows of a table.</summary>
    public virtual bool TakesWholeNumbers => false;

    /// <summary>Whether a size that it gives is known only once it has learned from the data, in Keras's <c>adapt</c>.</summary>
    public virtual bool AwaitsAdapt => false;

    /// <summary>
    /// The shape that Keras computes when it runs the layer, where that is another one than it says while it builds the model. Null where
    /// the two are the same.
    /// </summary>
    public virtual Shape? AtRunTime(LayerBuild build) => null;

    /// <summary>Whether it does one step of a sequence, for an RNN to repeat.</summary>
    public virtual bool IsCell => false;

    /// <summary>Whether, as it was built, it gives exactly what it takes.</summary>
    public virtual bool HasNoEffect(LayerBuild build) => false;

    /// <summary>
    /// The modules of PyTorch that it can be made of, as it was built. A wrapper has those of what it wraps; of a layer with weights
    /// that does not say, none is known, so that nothing is claimed of it.
    /// </summary>
    /// <param name="build">The layer as it was built.</param>
    /// <param name="style">How the model is written.</param>
    public virtual IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style) =>
        build.InnerBuilds.Count > 0
            ? build.InnerBuilds
                .SelectMany(inner => inner.Layer.PyTorchModules(inner, style))
                .Select(module => module with { Wrappers = new([.. module.Wrappers, build.Node]) })
            : build.Weights.Count > 0 ? [LayerModule.NotChecked(build)] : [];

    /// <summary>
    /// Adds the operators that TensorFlow's converter makes of a call of it, and gives the result; says why where they are not known.
    /// </summary>
    /// <param name="build">The call as it was built. Its batch size counts as 1.</param>
    /// <param name="lowering">Takes the operators.</param>
    public virtual DeviceTensor Lower(LayerBuild build, LayerLowering lowering) =>
        lowering.NotComputed(Phrase.Of($"{Word.Layer(build.Node.Kind.Name)} is not covered"));

    /// <summary>Those that <c>Inputs</c> names, or where it names none the single one.</summary>
    protected static IEnumerable<InputName> Inputs(LayerAttribute attribute, string[]? named) =>
        named is { Length: > 0 } ? named.Select(input => new InputName("Inputs", input)) : [new(nameof(attribute.Input), attribute.Input)];
}

/// <summary>A layer whose output another one takes.</summary>
/// <param name="Argument">The argument that names it.</param>
/// <param name="Name">Its name; null for the layer before.</param>
/// <param name="IsImplied">Whether it stands for another one that was given: it is taken, but not listed again.</param>
/// <param name="IsMask">Whether it says which of the values to use: the layer's numbers do not depend on it.</param>
internal readonly record struct InputName(string Argument, string? Name, bool IsImplied = false, bool IsMask = false);
