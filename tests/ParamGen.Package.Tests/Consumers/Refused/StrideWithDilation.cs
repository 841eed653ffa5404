using ParamGen;

[Input(28, 28, 3)]
[Conv2D(16, 3, Strides = 2, DilationRate = 2)]
public partial class StrideWithDilation
{
}
