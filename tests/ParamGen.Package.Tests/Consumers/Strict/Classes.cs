using ParamGen;

namespace Strict;

/// <summary>A class with lists of sizes, and a layer whose name is no identifier.</summary>
[Input(28, 28, 3)]
[Conv2D(16, 3, StridesByAxis = new[] { 2, 1 }, Activation = Activation.Relu)]
[Flatten]
[Dense(10, Name = "3x")]
public partial class PublicClass;

/// <summary>A class that cannot be made an object.</summary>
[Input(4)]
[Dense(3)]
public static partial class StaticClass;

/// <summary>A class that nothing derives from.</summary>
[Input(4)]
[Dense(3)]
public sealed partial class SealedClass;

/// <summary>A class that something may derive from.</summary>
[Input(4)]
[Dense(3)]
public abstract partial class AbstractClass;

/// <summary>A class of any type.</summary>
/// <typeparam name="T">Any type.</typeparam>
[Input(4)]
[Dense(3)]
public partial class GenericClass<T>;

/// <summary>A record.</summary>
[Input(4)]
[Dense(3)]
public partial record PublicRecord;

/// <summary>A struct.</summary>
[Input(4)]
[Dense(3)]
public partial struct PublicStruct;

/// <summary>A record struct.</summary>
[Input(4)]
[Dense(3)]
public partial record struct PublicRecordStruct;

/// <summary>A model whose network has the namespace's name.</summary>
[Input(4)]
[Dense(3)]
public partial class Strict;

/// <summary>A model with a budget and expectations.</summary>
[Budget(MaxParameters = 100)]
[Input(4)]
[Dense(3, ExpectedParameters = 15, ExpectedOutput = new[] { 3 })]
public partial class Promised;

/// <summary>A model in a file.</summary>
[KerasModel("net.keras.json")]
public partial class Saved;

[Input(4)]
[Dense(3)]
internal partial class InternalClass;

[Input(4)]
[Dense(3)]
internal sealed partial class InternalSealedClass;

[Input(4)]
[Dense(3)]
internal partial record InternalRecord;

[Input(4)]
[Dense(3)]
internal partial struct InternalStruct;

[KerasModel("net.keras.json")]
internal partial class InternalSaved;
