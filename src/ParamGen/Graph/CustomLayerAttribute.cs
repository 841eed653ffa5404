using System.Diagnostics;

namespace ParamGen;

/// <summary>Says what stands for a custom layer of the file that <see cref="KerasModelAttribute"/> reads.</summary>
/// <remarks>
/// A file holds a custom layer's name and arguments, and not what it computes, so a layer that is not one of Keras's needs a class that
/// says it: one with <see cref="LayerShapeAttribute"/>, a block, or a model with its own <c>[Input]</c>. An integer constant of the class
/// (of a block: a parameter) whose name in snake case is an argument of the layer in the file has the file's value: <c>MaxSteps</c> has
/// the value of <c>max_steps</c>. A constant without such an argument keeps its own value.
/// <para>
/// The layer is named by its full name: the name under which it is registered, <c>Package>Scale</c>, or the class with its module,
/// <c>my_layers.Scale</c>. The layer's own name in the model, <c>scale_1</c>, names this one layer, and comes first. All <c>Lambda</c>
/// layers have one class, so each is named by its own name.
/// </para>
/// Rejected: a name that no custom layer of the file has; a name that is given twice; a type that stands for no layer, or that has errors;
/// a class without <see cref="KerasModelAttribute"/>.
/// <para>Source: <see href="https://keras.io/api/models/model_saving_apis/serialization_utils/">Keras, serialization
/// utilities</see>.</para>
/// </remarks>
/// <example><c>[KerasModel("net.keras.json")] [CustomLayer("Package>Scale", typeof(Scale))] public partial class Net;</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class CustomLayerAttribute : Attribute
{
    /// <summary>Says what stands for a custom layer.</summary>
    /// <param name="name">
    /// The layer's full name in the file, or the name of one layer of the model. Rejected: a name that no custom layer of the file has.
    /// </param>
    /// <param name="type">
    /// The class that stands for it: one with <see cref="LayerShapeAttribute"/>, a block, or a model. Rejected: any other type.
    /// </param>
    public CustomLayerAttribute(string name, Type type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>
    /// The layer's full name in the file, or the name of one layer of the model. Rejected: a name that no custom layer of the file has.
    /// </summary>
    public string Name { get; }

    /// <summary>
    /// The class that stands for it: one with <see cref="LayerShapeAttribute"/>, a block, or a model. Rejected: any other type.
    /// </summary>
    public Type Type { get; }
}
